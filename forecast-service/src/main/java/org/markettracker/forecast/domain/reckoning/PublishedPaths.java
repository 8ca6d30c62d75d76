package org.markettracker.forecast.domain.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.reconcile.CellEstimate;
import org.markettracker.evidence.reconcile.GaveWay;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.path.Basis;
import org.markettracker.forecast.domain.path.Cell;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.path.Point;
import org.markettracker.forecast.domain.path.Why;

/** Paths from the answer of the arithmetic: a point for each cell of which something is known. */
final class PublishedPaths {
    private static final BigDecimal NO_MORE = new BigDecimal("-100");

    private final Ground ground;
    private final SizeStatements sizes;
    private final Claims claims;
    private final Map<org.markettracker.evidence.cells.Cell, HeardSize> heard;
    private final Reconciled answer;
    private final Map<Cell, List<Statement>> spoken = new HashMap<>();

    private PublishedPaths(
            Ground ground,
            SizeStatements sizes,
            Claims claims,
            Map<org.markettracker.evidence.cells.Cell, HeardSize> heard,
            Reconciled answer) {
        this.ground = ground;
        this.sizes = sizes;
        this.claims = claims;
        this.heard = heard;
        this.answer = answer;
        for (Statement each : ground.statements) {
            if (!ground.setAside.contains(each.id())) {
                spoken.computeIfAbsent(Cell.of(each), cell -> new ArrayList<>()).add(each);
            }
        }
    }

    static SortedMap<PathId, ForecastPath> of(
            EditionId edition,
            Ground ground,
            SizeStatements sizes,
            Claims claims,
            Map<org.markettracker.evidence.cells.Cell, HeardSize> heard,
            Reconciled answer) {
        PublishedPaths paths = new PublishedPaths(ground, sizes, claims, heard, answer);
        SortedMap<PathId, List<Point>> points = new TreeMap<>();
        answer.cells().values().forEach(each -> paths.take(each, points));
        SortedMap<PathId, ForecastPath> found = new TreeMap<>();
        points.forEach((id, of) -> found.put(id, new ForecastPath(edition, id, ConstantGrowth.between(of))));
        return found;
    }

    private void take(CellEstimate from, SortedMap<PathId, List<Point>> points) {
        PathMeasure measure = measure(from.cell().measure());
        if (measure == null || isAnything(measure, from.estimate())) {
            return;
        }
        PathId id = PathId.published(from.cell().segment(), measure);
        Cell cell = new Cell(id, from.cell().period(), from.cell().basePeriod());
        boolean stated = spoken.containsKey(cell);
        Basis basis = stated
                ? Basis.STATED
                : claims.isOne(from.cell())
                        ? Basis.CLAIM
                        : heard.containsKey(from.cell()) ? Basis.TODAY : Basis.IMPLIED;
        Estimate estimate = from.estimate();
        List<String> low = estimate.lowEvidence();
        List<String> high = estimate.highEvidence();
        // Of a claim nothing but its ends is known where the levels have no values: a middle would be invented.
        BigDecimal value = basis == Basis.CLAIM && !levelsKnown(from.cell()) ? null : estimate.value();
        Estimate told = Estimate.of(value, estimate.interval(), status(basis, from.cell()), own(low), own(high));
        points.computeIfAbsent(id, key -> new ArrayList<>())
                .add(new Point(
                        cell,
                        told,
                        from.unit(),
                        decimals(cell, from.cell()),
                        new Why(
                                basis,
                                identities(from.lowIdentities(), low),
                                identities(from.highIdentities(), high),
                                gaveWay(cell, low, high))));
    }

    /** Whether no more is known than what every such figure is: not below nothing. */
    private static boolean isAnything(PathMeasure measure, Estimate estimate) {
        boolean growth = measure == PathMeasure.GROWTH_YOY || measure == PathMeasure.CAGR;
        BigDecimal least = growth ? NO_MORE : BigDecimal.ZERO;
        BigDecimal low = estimate.low();
        return estimate.high() == null && (low == null || low.compareTo(least) <= 0);
    }

    private static @Nullable PathMeasure measure(Measure measure) {
        return switch (measure) {
            case REVENUE -> PathMeasure.SIZE;
            case GROWTH -> PathMeasure.GROWTH_YOY;
            case CAGR -> PathMeasure.CAGR;
            case SHARE_OF_TOTAL -> PathMeasure.SHARE_OF_TOTAL;
            case USAGE, USAGE_GROWTH, RANK, SHARE, SHARE_CHANGE -> null;
        };
    }

    private boolean levelsKnown(org.markettracker.evidence.cells.Cell ratio) {
        return ratio.basePeriod() != null
                && Stream.of(ratio.period(), ratio.basePeriod())
                        .map(period -> answer.find(
                                org.markettracker.evidence.cells.Cell.of(Measure.REVENUE, ratio.segment(), period)))
                        .allMatch(level ->
                                level.isPresent() && level.get().estimate().value() != null);
    }

    private Status status(Basis basis, org.markettracker.evidence.cells.Cell cell) {
        HeardSize size = heard.get(cell);
        return basis == Basis.STATED
                ? Status.FORECAST
                : basis == Basis.TODAY && size != null ? size.estimate().status() : Status.IMPUTED;
    }

    private List<String> own(List<String> evidence) {
        return evidence.stream().filter(id -> !sizes.isOne(id)).toList();
    }

    private List<String> identities(List<String> codes, List<String> evidence) {
        return Stream.concat(
                        codes.stream(), evidence.stream().filter(sizes::isOne).map(sizes::identity))
                .distinct()
                .sorted()
                .toList();
    }

    private Map<String, BigDecimal> gaveWay(Cell cell, List<String> low, List<String> high) {
        Map<String, BigDecimal> touching = new TreeMap<>();
        for (GaveWay each : answer.gaveWay()) {
            boolean here = spoken.getOrDefault(cell, List.of()).stream()
                    .anyMatch(statement -> statement.id().equals(each.statement()));
            if (!sizes.isOne(each.statement())
                    && (here || low.contains(each.statement()) || high.contains(each.statement()))) {
                touching.put(each.statement(), each.part());
            }
        }
        return touching;
    }

    private int decimals(Cell cell, org.markettracker.evidence.cells.Cell of) {
        HeardSize size = heard.get(of);
        if (!spoken.containsKey(cell) && size != null) {
            return size.decimals();
        }
        boolean level = cell.path().measure() == PathMeasure.SIZE;
        return Stream.concat(
                        spoken.getOrDefault(cell, List.of()).stream(),
                        spoken.containsKey(cell)
                                ? Stream.empty()
                                : ground.statements.stream()
                                        .filter(each -> (each.measure() == Measure.REVENUE) == level))
                .mapToInt(each -> Math.max(0, each.value().scale()))
                .max()
                .orElse(1);
    }
}
