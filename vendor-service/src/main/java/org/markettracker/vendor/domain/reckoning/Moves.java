package org.markettracker.vendor.domain.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.share.Reading;
import org.markettracker.vendor.domain.share.ShareCell;

/**
 * By how many points a share moved since a base period, where a statement names that base: what is stated, and no more
 * than the two shares allow end against end. Of several bases the latest is shown.
 */
final class Moves {
    private Moves() {}

    static Map<ShareCell, Reading> of(Map<ShareCell, Reading> shares, List<Statement> standing) {
        Map<ShareCell, List<Statement>> stated = new TreeMap<>();
        standing.stream().filter(each -> each.measure() == Measure.SHARE_CHANGE).forEach(each -> stated.computeIfAbsent(
                        ShareCell.of(each), cell -> new ArrayList<>())
                .add(each));
        Map<ShareCell, Reading> moves = new TreeMap<>();
        stated.forEach((cell, all) -> {
            Period base = all.stream()
                    .map(Statement::basePeriod)
                    .filter(Period.class::isInstance)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            List<Statement> since =
                    all.stream().filter(each -> base.equals(each.basePeriod())).toList();
            moves.put(cell, move(cell, base, since, shares));
        });
        return moves;
    }

    private static Reading move(ShareCell cell, Period base, List<Statement> stated, Map<ShareCell, Reading> shares) {
        Reading now = shares.get(cell);
        Reading then = shares.get(new ShareCell(cell.segment(), cell.vendor(), base));
        Estimate found = between(now, then);
        for (Statement each : stated) {
            found = narrowed(found, each);
        }
        BigDecimal value = difference(value(now), value(then));
        Interval ends = found.interval();
        boolean within = value != null && ends.contains(value);
        int decimals = stated.stream()
                .mapToInt(each -> Math.max(0, each.value().scale()))
                .max()
                .orElse(0);
        Estimate estimate =
                Estimate.of(within ? value : null, ends, found.status(), found.lowEvidence(), found.highEvidence());
        return Reading.of(base, estimate, Unit.PERCENTAGE_POINTS, decimals);
    }

    /** What two shares leave possible for their difference. */
    static Estimate between(@Nullable Reading now, @Nullable Reading then) {
        Interval one = now == null ? Interval.ALL : now.estimate().interval();
        Interval other = then == null ? Interval.ALL : then.estimate().interval();
        Interval difference = new Interval(
                difference(one.low(), other.high()),
                one.lowOpen() || other.highOpen(),
                difference(one.high(), other.low()),
                one.highOpen() || other.lowOpen());
        return Estimate.of(
                null,
                difference,
                Status.IMPUTED,
                now == null || then == null
                        ? List.of()
                        : both(now.estimate().lowEvidence(), then.estimate().highEvidence()),
                now == null || then == null
                        ? List.of()
                        : both(now.estimate().highEvidence(), then.estimate().lowEvidence()));
    }

    /** Narrowed by a statement; one that gave way leaves it as it was. */
    private static Estimate narrowed(Estimate found, Statement by) {
        Interval stated = by.bounds();
        Interval before = found.interval();
        Interval after = before.intersect(stated);
        if (after.isEmpty()) {
            return found;
        }
        return Estimate.of(
                null,
                after,
                found.status(),
                stated.compareLow(before) > 0 ? List.of(by.id()) : found.lowEvidence(),
                stated.compareHigh(before) < 0 ? List.of(by.id()) : found.highEvidence());
    }

    private static @Nullable BigDecimal value(@Nullable Reading reading) {
        return reading == null ? null : reading.estimate().value();
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.subtract(other);
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
