package org.markettracker.vendor.domain.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.reconcile.GaveWay;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.reconcile.Reconciliation;
import org.markettracker.evidence.solve.SolverFailed;
import org.markettracker.vendor.domain.audit.Conflict;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.HeardSize;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;
import org.markettracker.vendor.domain.statement.Standing;
import org.markettracker.vendor.domain.statement.VendorStatement;

/**
 * Reckons an edition: conflicts are sought among all statements that are not superseded, estimates rest on those that
 * stand, and both within the sizes heard. The same statements and sizes give the same answer in whatever order they came.
 */
public final class Reckoning {
    private final EditionId edition;
    private final Taxonomy taxonomy;
    private final Map<Cell, HeardSize> sizes;
    private final Arithmetic arithmetic;
    private final List<Statement> statements = new ArrayList<>();
    private final Set<String> setAside = new HashSet<>();
    private final Map<String, BigDecimal> about = new HashMap<>();
    private final List<String> unplaced = new ArrayList<>();
    private final @Nullable Unit currency;

    private Reckoning(
            EditionId edition,
            Taxonomy taxonomy,
            List<VendorStatement> given,
            Map<Cell, HeardSize> sizes,
            Arithmetic arithmetic) {
        this.edition = edition;
        this.taxonomy = taxonomy;
        this.arithmetic = arithmetic;
        Set<String> segments = taxonomy.byId().keySet();
        for (VendorStatement each : given) {
            take(each, segments);
        }
        this.currency = new TreeMap<>(sizes)
                .values().stream().map(HeardSize::unit).findFirst().orElse(null);
        this.sizes = new HashMap<>(sizes);
        this.sizes.keySet().removeIf(cell -> !segments.contains(cell.segment()));
        this.sizes
                .values()
                .removeIf(size -> currency == null || !size.unit().symbol().equals(currency.symbol()));
    }

    public static Reckoned of(
            EditionId edition,
            Taxonomy taxonomy,
            List<VendorStatement> statements,
            Map<Cell, HeardSize> sizes,
            Arithmetic arithmetic) {
        return new Reckoning(edition, taxonomy, statements, sizes, arithmetic).run();
    }

    private void take(VendorStatement given, Set<String> segments) {
        Statement statement = given.statement();
        if (given.standing().kind() == Standing.Kind.SUPERSEDED) {
            return;
        }
        if (!segments.contains(statement.segment())) {
            unplaced.add(statement.id());
            return;
        }
        statements.add(statement);
        if (!given.standing().stands()) {
            setAside.add(statement.id());
        }
        if (given.about() != null) {
            about.put(statement.id(), given.about());
        }
    }

    private Reckoned run() {
        statements.sort(Comparator.comparing(Statement::id));
        Optional<Reconciled> withSizes = sizes.isEmpty() ? Optional.empty() : withinSizes();
        boolean sizesHold = sizes.isEmpty() || withSizes.isPresent();
        Reconciled within = withSizes.orElseGet(() -> reconcile(Map.of()));
        List<Conflict> conflicts = conflicts(within);
        List<Conflict> againstSizes = sizesHold && !sizes.isEmpty()
                ? conflicts.stream().filter(this::holdsWithoutSizes).toList()
                : List.of();
        Map<String, BigDecimal> gaveWay = new TreeMap<>();
        within.gaveWay().forEach(each -> gaveWay.put(each.statement(), each.part()));
        List<Statement> standing = statements.stream()
                .filter(each -> !setAside.contains(each.id()))
                .toList();
        SortedMap<ShareCell, VendorShare> shares =
                Readings.of(edition, within, standing, sizesHold ? sizes : Map.of(), currency, gaveWay);
        return new Reckoned(
                Concentrated.of(edition, shares, within.concentrations()),
                conflicts,
                within.moreConflicts(),
                gaveWay,
                sizesHold,
                againstSizes,
                List.copyOf(unplaced));
    }

    /**
     * Sizes come one by one, and while some are on their way those that are here may contradict each other: a conflict
     * that no statement is to blame for.
     */
    private Optional<Reconciled> withinSizes() {
        try {
            Reconciled within = reconcile(intervals());
            return Optional.of(within).filter(each -> each.conflicts().stream()
                    .noneMatch(conflict -> conflict.statements().isEmpty()));
        } catch (SolverFailed e) {
            return Optional.empty();
        }
    }

    private Reconciled reconcile(Map<Cell, Interval> heard) {
        return arithmetic.reconcile(
                edition, taxonomy, statements, options(heard).withConcentration());
    }

    private Map<Cell, Interval> intervals() {
        Map<Cell, Interval> intervals = new HashMap<>();
        sizes.forEach((cell, size) -> {
            int power = currency == null ? 0 : size.unit().multiplier() - currency.multiplier();
            intervals.put(cell, size.estimate().interval().scale(BigDecimal.ONE.scaleByPowerOfTen(power)));
        });
        return intervals;
    }

    private Options options(Map<Cell, Interval> heard) {
        return new Options(
                Options.USUAL.about(), about, setAside, Set.of(), currency, heard, Options.USUAL.conflictLimit());
    }

    private static List<Conflict> conflicts(Reconciled reconciled) {
        Map<String, BigDecimal> gaveWay = new HashMap<>();
        for (GaveWay each : reconciled.gaveWay()) {
            gaveWay.put(each.statement(), each.part());
        }
        return reconciled.conflicts().stream()
                .map(each -> {
                    Map<String, BigDecimal> own = new HashMap<>(gaveWay);
                    own.keySet().retainAll(each.statements());
                    return new Conflict(each.statements(), each.sentence(), own, null);
                })
                .toList();
    }

    private boolean holdsWithoutSizes(Conflict conflict) {
        List<Statement> some = statements.stream()
                .filter(each -> conflict.statements().contains(each.id()))
                .toList();
        return Reconciliation.of(taxonomy, some, options(Map.of())).conflicts().isEmpty();
    }
}
