package org.markettracker.vendor.domain.profile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Fact;
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
        List<Group> groups) {
    public Profile {
        Code.check("vendor", vendor);
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
