package org.markettracker.evidence.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;

/** The rows that came and went from one system to another about the same unknowns, and which ends they leave alone. */
final class Changed {
    private static final double KEPT = 1e-9;

    private final Set<Row> gone;
    /** The first unknowns of these. */
    private final BitSet goneFrom = new BitSet();
    /** Statements that stood before. */
    private final Set<String> fallen;

    private final Renewed renewed;
    private final List<Row> come;
    private final Bounds now;
    private final Map<double[], List<Mending>> menders = new IdentityHashMap<>();

    Changed(Bounds before, Bounds now) {
        this.now = now;
        Set<Row> old = before.rows();
        Set<Row> rows = now.rows();
        gone = new HashSet<>(old);
        gone.removeAll(rows);
        renewed = new Renewed(old, rows);
        gone.removeAll(renewed.rows());
        gone.forEach(row -> goneFrom.set(first(row)));
        fallen = before.fallen(now);
        come = rows.stream()
                .filter(row -> !old.contains(row))
                .map(row -> now.active().kept(row.scaled(now.scale())))
                .toList();
    }

    /** The end as it was, if the change leaves it alone. */
    Optional<Bound> kept(Bound bound, Linear... sums) {
        if (!isProvedStill(bound)) {
            return Optional.empty();
        }
        Bound.Witness witness = bound.attained();
        // What is only approached is so from any point that keeps the rows' own limits.
        boolean strictly = bound.end() == null || !bound.end().open();
        boolean attained = isAttainedStill(witness, strictly);
        if (witness.direction()
                && bound.end() != null
                && strictly
                && come.stream().anyMatch(Row::isStrict)) {
            // Along a direction a strict row is only kept as if it were not.
            return Optional.empty();
        }
        if (witness.direction() || witness.anchor().length == 0) {
            return attained ? Optional.of(new Bound(bound.end(), because(bound), witness)) : Optional.empty();
        }
        List<Mending> mends = menders.computeIfAbsent(witness.anchor(), this::mendings);
        if (attained && mends.get(0).size() == 0) {
            return Optional.of(
                    new Bound(bound.end(), because(bound), mends.get(0).told(witness)));
        }
        // Even if it need not: what stays behind an anchor that moves is sooner cut off.
        Linear[] scaled = Arrays.stream(sums).map(now::scaled).toArray(Linear[]::new);
        Optional<Bound.Witness> mended = mends.stream()
                .flatMap(each -> each.mended(witness, strictly, scaled).stream())
                .findFirst();
        return mended.or(() -> attained ? Optional.of(mends.get(0).told(witness)) : Optional.empty())
                .map(at -> new Bound(bound.end(), because(bound), at));
    }

    /** The same questions with the answers that they have now, if the change leaves all of these alone. */
    Optional<List<RatioBounds.Asked>> kept(List<RatioBounds.Asked> asked) {
        List<RatioBounds.Asked> kept = new ArrayList<>();
        for (RatioBounds.Asked each : asked) {
            kept(each.bound(), each.sum(), each.base())
                    .ifPresent(bound -> kept.add(new RatioBounds.Asked(each.sum(), each.base(), bound)));
        }
        return kept.size() == asked.size() ? Optional.of(kept) : Optional.empty();
    }

    /** Every point is told from one of two anchors: first whichever is nearer to where it was told from. */
    private List<Mending> mendings(double[] anchor) {
        Mending near = new Mending(anchor, now.anchor(), true, now.active(), come);
        if (near.size() == 0) {
            return List.of(near);
        }
        Mending loose = new Mending(anchor, now.loose().anchor(), false, now.active(), come);
        return near.size() <= loose.size() ? List.of(near, loose) : List.of(loose, near);
    }

    /** The end itself where only the point is in question. */
    @Nullable
    Bound proof(Bound bound) {
        return isProvedStill(bound) ? new Bound(bound.end(), because(bound), bound.attained()) : null;
    }

    private List<Row> because(Bound bound) {
        return renewed.isEmpty()
                ? bound.because()
                : bound.because().stream().map(renewed::of).toList();
    }

    private boolean isProvedStill(Bound bound) {
        if (bound.end() != null) {
            for (String each : fallen) {
                if (bound.end().statements().contains(each)) {
                    return false;
                }
            }
        }
        if (gone.isEmpty()) {
            return true;
        }
        for (Row row : bound.because()) {
            // Few rows go, so that most need not be looked up.
            if (goneFrom.get(first(row)) && gone.contains(row)) {
                return false;
            }
        }
        return true;
    }

    private static int first(Row row) {
        return row.sum().at().length == 0 ? 0 : row.sum().at()[0];
    }

    private boolean isAttainedStill(Bound.Witness witness, boolean strictly) {
        if (come.isEmpty()) {
            return true;
        }
        if (witness.anchor().length == 0) {
            return false;
        }
        for (Row row : come) {
            double value = witness.of(row.sum());
            double limit = witness.direction()
                    ? 0
                    : strictly ? row.limit() : now.active().exact(row);
            if (row.isEquality() || value > limit + KEPT) {
                return false;
            }
        }
        return true;
    }
}
