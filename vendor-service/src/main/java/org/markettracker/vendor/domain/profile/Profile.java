package org.markettracker.vendor.domain.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Fact;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.edition.Code;
import org.markettracker.vendor.domain.edition.EditionId;

/**
 * A vendor as an edition describes it.
 *
 * @param vendor its code
 * @param name in several languages
 * @param aliases other names
 * @param parent the company it belongs to
 * @param delivery how it sells: IaaS, PaaS, SaaS
 * @param entered the period in which it entered the market; null when it is not stated
 * @param positioning how it stands in the market, in several languages
 * @param facts figures that no cell holds
 * @param capabilities what it offers
 * @param customers that the source names
 * @param comparesTo the vendor it is likened to, by aspect
 * @param groups that the source puts it in
 * @param exited the last period in which it was in the market; null when it is not stated
 * @param formerNames that it had before
 * @param merger by which it became part of another vendor; null while it did not
 * @param source who says all this, where a part of it does not name its own; null where nothing but names is given
 */
public record Profile(
        String vendor,
        Text name,
        List<String> aliases,
        @Nullable String parent,
        List<String> delivery,
        @Nullable Period entered,
        @Nullable Text positioning,
        List<VendorFact> facts,
        List<String> capabilities,
        List<String> customers,
        Map<String, String> comparesTo,
        List<Group> groups,
        @Nullable Period exited,
        List<FormerName> formerNames,
        @Nullable Merger merger,
        @Nullable String source) {
    @SuppressWarnings("NullAway") // what was stored by an older release has no former names
    public Profile {
        Code.check("vendor", vendor);
        if (vendor.equals(Cell.OTHERS)) {
            throw Refused.invalid("vendor", "must not be what the unnamed rest is called", vendor);
        }
        formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
        aliases = Words.check("aliases", aliases);
        if (parent != null) {
            Words.check("parent", parent);
        }
        delivery = Words.check("delivery", delivery);
        facts = List.copyOf(facts);
        capabilities = Words.check("capabilities", capabilities);
        customers = Words.check("customers", customers);
        comparesTo.forEach((aspect, other) -> {
            Words.check("comparesTo", aspect);
            Code.check("comparesTo." + aspect, other);
        });
        comparesTo = new TreeMap<>(comparesTo);
        groups = List.copyOf(groups);
        if (source != null) {
            Words.check("source", source);
        }
        if (merger != null && merger.into().equals(vendor)) {
            throw Refused.invalid("merger.into", "must be another vendor", vendor);
        }
        if (entered != null && exited != null && exited.end().isBefore(entered.start())) {
            throw Refused.invalid("exited", "must not end before it entered in " + entered, exited);
        }
    }

    /** A vendor that did not change its name and is still there. */
    public Profile(
            String vendor,
            Text name,
            List<String> aliases,
            @Nullable String parent,
            List<String> delivery,
            @Nullable Period entered,
            @Nullable Text positioning,
            List<VendorFact> facts,
            List<String> capabilities,
            List<String> customers,
            Map<String, String> comparesTo,
            List<Group> groups) {
        this(
                vendor,
                name,
                aliases,
                parent,
                delivery,
                entered,
                positioning,
                facts,
                capabilities,
                customers,
                comparesTo,
                groups,
                null,
                List.of(),
                null,
                null);
    }

    /** Refuses what nobody says: whatever is more than a name has a source. */
    public void checkSourced() {
        boolean all = parent == null
                && delivery.isEmpty()
                && entered == null
                && exited == null
                && positioning == null
                && capabilities.isEmpty()
                && customers.isEmpty()
                && comparesTo.isEmpty()
                && groups.isEmpty()
                && facts.stream().allMatch(each -> each.source() != null);
        if (source == null && !all) {
            throw Refused.invalid("source", "must name who says what is said beyond the names", "");
        }
    }

    /** All names that it is and was called by, its code included. */
    public List<String> names() {
        List<String> names = new ArrayList<>(name.byLanguage().values());
        names.addAll(aliases);
        formerNames.forEach(each -> names.addAll(each.name().byLanguage().values()));
        names.add(vendor);
        return names;
    }

    /** The last period in which it has shares of its own; null while there is none. */
    public @Nullable Period last() {
        return merger != null ? merger.at() : exited;
    }

    /** The vendor made or changed, to be stored and told. */
    public Change<Profile> recorded(EditionId edition) {
        return Change.of(this, new Fact.ProfileIs(edition, this));
    }

    /** The vendor taken back. */
    public Change<Profile> gone(EditionId edition) {
        return Change.of(this, new Fact.ProfileGone(edition, vendor));
    }
}
