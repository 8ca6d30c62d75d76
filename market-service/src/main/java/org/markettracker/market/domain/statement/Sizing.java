package org.markettracker.market.domain.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Weighing;
import org.markettracker.evidence.figure.StatedFigure;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.reconcile.CellEstimate;
import org.markettracker.evidence.reconcile.GaveWay;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.market.domain.edition.EditionId;

/**
 * From what was reconciled to the cells that are kept and told.
 *
 * <p>A cell of which nothing is known (no statement bounds it from either side) is left out. Ranks are kept as
 * they were stated. A cell is shown with the most decimals that a statement about it states; where nobody speaks of it,
 * with the most that a statement of the same measure, on which one of its ends rests, states in the cell's unit: what
 * is derived is not finer than what it is derived from.
 */
public final class Sizing {
    private static final int MOST_DECIMALS = 6;

    private final EditionId edition;
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<Cell, List<Statement>> standing = new TreeMap<>(Cell.ORDER);
    private final Map<String, StatedFigure> figures = new HashMap<>();
    private final Map<String, GaveWay> gaveWay = new HashMap<>();
    private final SortedMap<Cell, MarketSize> sizes = new TreeMap<>(Cell.ORDER);

    private Sizing(EditionId edition, Collection<MarketStatement> all, Reconciled reconciled) {
        this.edition = edition;
        for (MarketStatement each : all) {
            statements.put(each.id(), each.statement());
            if (each.standing().state() == Standing.State.STANDS) {
                standing.computeIfAbsent(each.cell(), cell -> new ArrayList<>()).add(each.statement());
            }
        }
        reconciled.gaveWay().forEach(each -> gaveWay.put(each.statement(), each));
    }

    /** The sizes of an edition, by cell. */
    public static SortedMap<Cell, MarketSize> of(
            EditionId edition, Collection<MarketStatement> all, Reconciled reconciled) {
        Sizing sizing = new Sizing(edition, all, reconciled);
        reconciled.cells().values().forEach(sizing::implied);
        sizing.standing.forEach(sizing::asStated);
        return sizing.sizes;
    }

    private void implied(CellEstimate from) {
        Estimate estimate = from.estimate();
        if (estimate.lowEvidence().isEmpty() && estimate.highEvidence().isEmpty()) {
            return;
        }
        Cell cell = new Cell(
                CellMeasure.of(from.cell().measure()),
                from.cell().segment(),
                from.cell().period(),
                from.cell().basePeriod());
        put(cell, estimate, from.unit(), from.lowIdentities(), from.highIdentities());
    }

    /** For cells that are no unknowns of a reconciliation. */
    private void asStated(Cell cell, List<Statement> about) {
        if (cell.measure() == CellMeasure.RANK) {
            Weighing weighing = Weighing.of(about);
            put(cell, weighing.estimate(), weighing.unit(), List.of(), List.of());
        }
    }

    private void put(Cell cell, Estimate estimate, Unit unit, List<String> lowIdentities, List<String> highIdentities) {
        List<GaveWay> touching = evidence(estimate)
                .filter(gaveWay::containsKey)
                .distinct()
                .sorted()
                .map(gaveWay::get)
                .toList();
        int decimals = decimals(cell, estimate, unit);
        sizes.put(
                cell, new MarketSize(edition, cell, estimate, unit, decimals, lowIdentities, highIdentities, touching));
    }

    private int decimals(Cell cell, Estimate estimate, Unit unit) {
        List<Statement> about = standing.getOrDefault(cell, List.of());
        Stream<Statement> from = !about.isEmpty()
                ? about.stream()
                : evidence(estimate)
                        .map(statements::get)
                        .filter(each -> each != null && CellMeasure.of(each.measure()) == cell.measure());
        return from.mapToInt(each -> decimals(each, unit)).max().orElse(0);
    }

    private int decimals(Statement statement, Unit unit) {
        StatedFigure stated = figures.computeIfAbsent(statement.id(), id -> statement.figure());
        int counted = stated.isBare() ? statement.unit().multiplier() : stated.multiplier();
        int decimals = stated.figure().decimals() + unit.multiplier() - counted;
        return Math.max(0, Math.min(MOST_DECIMALS, decimals));
    }

    private static Stream<String> evidence(Estimate estimate) {
        return Stream.concat(estimate.lowEvidence().stream(), estimate.highEvidence().stream());
    }
}
