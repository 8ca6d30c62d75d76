package org.markettracker.market.domain.edition;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;

/**
 * The editions of one tracker in the order in which they follow each other: by when they were published, a patch right
 * after what it corrects, whenever that was. A patch of X is called X.1, the next X.2, and each starts from the one
 * before it.
 */
public final class EditionLine {
    private final List<Edition> all;
    private final Comparator<Edition> order;

    /** @param all editions of one tracker, in any state and order */
    public EditionLine(List<Edition> all) {
        this.all = List.copyOf(all);
        this.order = Comparator.<Edition, Instant>comparing(
                        each -> original(each).publishedAt().orElse(Instant.MAX))
                .thenComparing(each -> original(each).id().edition())
                .thenComparing(EditionLine::number);
    }

    /** The newest one that is published and not withdrawn. */
    public Optional<Edition> lastPublished() {
        return published(each -> true).max(order);
    }

    /**
     * What an edition is compared with: for a patch what it is based on; else the last one published, or published
     * before it once it is so itself.
     */
    public Optional<Edition> before(Edition edition) {
        if (edition.patchOf() != null) {
            return find(edition.basedOn());
        }
        Instant limit = edition.publishedAt().orElse(Instant.MAX);
        return published(each -> !each.id().equals(edition.id()))
                .filter(each -> each.publishedAt().orElseThrow().isBefore(limit))
                .max(order);
    }

    /** The one that is being published now, if any; the line takes them one by one. */
    public Optional<Edition> publishing() {
        return all.stream()
                .filter(each -> each.state() == EditionState.PUBLISHING)
                .findFirst();
    }

    /** Refuses a name that is taken, or that would be that of a patch. */
    public void checkName(EditionId id) {
        if (find(id.edition()).isPresent()) {
            throw new Refused(Refusal.EDITION_EXISTS, "edition " + id + ": exists already");
        }
    }

    /** Refuses a name for an edition of its own that reads as that of a patch. */
    public void checkOwnName(EditionId id) {
        checkName(id);
        int dot = id.edition().lastIndexOf('.');
        if (dot > 0 && find(id.edition().substring(0, dot)).isPresent() && isNumber(id, dot)) {
            throw Refused.invalid(
                    "patchOf",
                    "must be " + id.edition().substring(0, dot) + " for an edition of this name",
                    id.edition());
        }
    }

    /** What a patch starts from; refuses one of the wrong name, or of an edition that was never published. */
    public Edition baseOfPatch(EditionId id, String patchOf) {
        Edition corrected = find(patchOf)
                .orElseThrow(() -> Refused.invalid("patchOf", "must be an edition of the tracker", patchOf));
        if (corrected.patchOf() != null) {
            throw Refused.invalid(
                    "patchOf", "must be the edition that all its patches correct, " + corrected.patchOf(), patchOf);
        }
        if (corrected.publishedAt().isEmpty()) {
            throw Refused.invalid(
                    "patchOf",
                    "must be an edition that was published, it is "
                            + corrected.state().code(),
                    patchOf);
        }
        Edition last = patchesOf(patchOf)
                .filter(each -> each.publishedAt().isPresent())
                .max(Comparator.comparing(EditionLine::number))
                .orElse(corrected);
        String name = patchOf + "." + (number(last) + 1);
        if (!name.equals(id.edition())) {
            throw Refused.invalid("edition", "must be " + name + ", the next patch of " + patchOf, id.edition());
        }
        checkName(id);
        return last;
    }

    private Stream<Edition> published(Predicate<Edition> wanted) {
        return all.stream()
                .filter(each -> each.state() == EditionState.PUBLISHED)
                .filter(wanted);
    }

    private Stream<Edition> patchesOf(String edition) {
        return all.stream().filter(each -> edition.equals(each.patchOf()));
    }

    private Edition original(Edition edition) {
        return edition.patchOf() == null ? edition : find(edition.patchOf()).orElse(edition);
    }

    private Optional<Edition> find(@Nullable String name) {
        return all.stream().filter(each -> each.id().edition().equals(name)).findFirst();
    }

    /** The number of a patch; 0 of an edition that is none. */
    private static int number(Edition edition) {
        String name = edition.id().edition();
        return edition.patchOf() == null ? 0 : Integer.parseInt(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean isNumber(EditionId id, int dot) {
        return id.edition().substring(dot + 1).chars().allMatch(Character::isDigit);
    }
}
