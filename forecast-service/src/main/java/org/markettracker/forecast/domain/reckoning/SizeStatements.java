package org.markettracker.forecast.domain.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.forecast.domain.heard.HeardSize;

/**
 * The sizes heard, as statements that the arithmetic takes: one where the interval is what rounding leaves of a figure,
 * else one for each end. No statement of an analyst is trusted as much.
 */
final class SizeStatements {
    private static final int SURE = 5;
    private static final int LONGEST_ID = 64;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String prefix;
    private final Map<String, Cell> byId = new TreeMap<>();
    private final List<Statement> statements = new ArrayList<>();

    /** @param taken ids that statements have already */
    SizeStatements(Map<Cell, HeardSize> sizes, Set<String> taken) {
        String free = "size.";
        while (startsAny(taken, free)) {
            free = "the-" + free;
        }
        this.prefix = free;
        new TreeMap<>(sizes).forEach(this::take);
    }

    private static boolean startsAny(Set<String> ids, String start) {
        return ids.stream().anyMatch(id -> id.startsWith(start));
    }

    private void take(Cell cell, HeardSize size) {
        Interval ends = size.estimate().interval();
        BigDecimal low = ends.low();
        BigDecimal high = ends.high();
        Optional<BigDecimal> figure = figure(ends);
        if (figure.isPresent()) {
            add(cell, size.unit(), Relation.EQ, "", figure.get(), "");
            return;
        }
        if (low != null && (low.signum() > 0 || ends.lowOpen())) {
            boolean open = ends.lowOpen();
            add(cell, size.unit(), open ? Relation.GT : Relation.GE, open ? ">" : "≥", low, ".low");
        }
        if (high != null) {
            boolean open = ends.highOpen();
            add(cell, size.unit(), open ? Relation.LT : Relation.LE, open ? "<" : "≤", high, ".high");
        }
    }

    /** The number whose rounding leaves just this interval. */
    static Optional<BigDecimal> figure(Interval ends) {
        BigDecimal low = ends.low();
        BigDecimal high = ends.high();
        if (low == null || high == null || ends.lowOpen() || !ends.highOpen()) {
            return Optional.empty();
        }
        BigDecimal unit = high.subtract(low).stripTrailingZeros();
        if (unit.signum() <= 0 || unit.unscaledValue().intValueExact() != 1 || unit.scale() < 0) {
            return Optional.empty();
        }
        BigDecimal middle = low.add(high).multiply(HALF).stripTrailingZeros();
        return middle.scale() > unit.scale() || middle.signum() < 0
                ? Optional.empty()
                : Optional.of(middle.setScale(unit.scale()));
    }

    private void add(Cell cell, Unit unit, Relation relation, String sign, BigDecimal value, String end) {
        String id = prefix + cell.segment() + "." + cell.period().code() + end;
        if (id.length() > LONGEST_ID) {
            id = prefix + Integer.toHexString(cell.segment().hashCode()) + "."
                    + cell.period().code() + end;
        }
        byId.put(id, cell);
        statements.add(new Statement(
                id,
                cell.segment(),
                null,
                Measure.REVENUE,
                cell.period(),
                null,
                relation,
                value,
                null,
                unit,
                Status.ESTIMATE,
                sign + value.toPlainString(),
                "market-service",
                SURE,
                ""));
    }

    List<Statement> statements() {
        return statements;
    }

    boolean isOne(String id) {
        return byId.containsKey(id);
    }

    /** The identity code of a size. */
    String identity(String id) {
        Cell cell = Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new InvalidEvidence("id", "must be that of a size", id));
        return "size/" + cell.segment() + "/" + cell.period().code();
    }

    /** A sentence in which sizes are called so. */
    String plain(String sentence) {
        Map<String, String> words = new HashMap<>();
        byId.forEach((id, cell) -> words.put(
                id,
                "the size heard of " + cell.segment() + " in " + cell.period().label()));
        String plain = sentence;
        // The longest first, for one id may begin another.
        for (String id : byId.keySet().stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList()) {
            plain = plain.replace(id, String.valueOf(words.get(id)));
        }
        return plain.isEmpty() ? plain : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }
}
