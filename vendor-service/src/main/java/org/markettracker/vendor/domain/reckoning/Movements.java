package org.markettracker.vendor.domain.reckoning;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.Movement;
import org.markettracker.vendor.domain.share.Reading;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;

/**
 * How shares moved since the last edition: in each segment the latest period spoken of now against the latest one of the
 * same length that the last edition spoke of. A vendor of which either says nothing has not moved as far as is known.
 */
public final class Movements {
    private static final Comparator<Period> BY_END = Comparator.comparing(Period::end);

    private Movements() {}

    /** The shares, the latest of each segment with their movement. */
    public static SortedMap<ShareCell, VendorShare> since(
            EditionId last, Map<ShareCell, VendorShare> before, SortedMap<ShareCell, VendorShare> shares) {
        Map<String, Period> latest = new TreeMap<>();
        shares.values().stream()
                .filter(Movements::counts)
                .forEach(each -> latest.merge(each.cell().segment(), each.cell().period(), Movements::later));
        Map<String, Period> then = new TreeMap<>();
        before.values().stream()
                .filter(Movements::counts)
                .filter(each -> Optional.ofNullable(latest.get(each.cell().segment()))
                        .filter(now -> now.frequency() == each.cell().period().frequency())
                        .isPresent())
                .forEach(each -> then.merge(each.cell().segment(), each.cell().period(), Movements::later));
        SortedMap<ShareCell, VendorShare> moved = new TreeMap<>();
        shares.forEach((cell, share) -> {
            Period from = then.get(cell.segment());
            boolean isLatest = cell.period().equals(latest.get(cell.segment()));
            VendorShare old = from == null || !isLatest || !counts(share)
                    ? null
                    : before.get(new ShareCell(cell.segment(), cell.vendor(), from));
            Reading now = share.share();
            Reading was = old == null ? null : old.share();
            moved.put(
                    cell,
                    share.with(
                            now == null || was == null ? null : Movement.of(last.edition(), from, points(now, was))));
        });
        return moved;
    }

    private static boolean counts(VendorShare share) {
        return share.share() != null && share.cell().isSingle();
    }

    private static Period later(Period one, Period other) {
        int order = BY_END.compare(one, other);
        // Of two that end together the shorter one is the later word.
        return order > 0 || (order == 0 && one.start().isAfter(other.start())) ? one : other;
    }

    private static Interval points(Reading now, Reading was) {
        return Moves.between(now, was).interval();
    }
}
