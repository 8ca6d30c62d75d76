package org.markettracker.evidence.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Rows;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.time.Period;

/** A hidden truth of vendor revenues in two parts of a whole, sizes heard of it, and true statements about shares. */
final class RandomShares {
    static final Taxonomy TAXONOMY = Taxonomy.of("total", null, "a", "total", "b", "total");
    static final List<String> VENDORS = List.of("v1", "v2", "v3", "v4");
    private static final List<String> UNNAMED = List.of("u1", "u2");
    private static final List<Period> PERIODS = List.of(Period.parse("2020"), Period.parse("2021-S1"));

    final Map<Cell, BigDecimal> revenue = new HashMap<>();
    final Random random;

    private final boolean changesInPartsToo;

    RandomShares(long seed) {
        this(seed, true);
    }

    /** Where changes are stated of parts too, bounds are sound but not always the tightest. */
    RandomShares(long seed, boolean changesInPartsToo) {
        this.changesInPartsToo = changesInPartsToo;
        random = new Random(seed);
        for (Period period : PERIODS) {
            for (String vendor : all()) {
                BigDecimal a = BigDecimal.valueOf(random.nextInt(900) + 1, 1);
                BigDecimal b = BigDecimal.valueOf(random.nextInt(900) + 1, 1);
                put("a", vendor, period, a);
                put("b", vendor, period, b);
                put("total", vendor, period, a.add(b));
            }
        }
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(VENDORS);
        all.addAll(UNNAMED);
        return all;
    }

    private void put(String segment, String vendor, Period period, BigDecimal value) {
        revenue.put(new Cell(Measure.REVENUE, segment, vendor, period), value);
    }

    private BigDecimal of(String segment, Period period, List<String> vendors) {
        return vendors.stream()
                .map(vendor -> revenue.get(new Cell(Measure.REVENUE, segment, vendor, period)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal share(String segment, Period period, List<String> vendors) {
        return of(segment, period, vendors)
                .multiply(BigDecimal.valueOf(100))
                .divide(of(segment, period, all()), MathContext.DECIMAL64);
    }

    /** The vendors, largest first. */
    List<String> order(String segment, Period period) {
        return all().stream()
                .sorted(Comparator.comparing((String vendor) -> of(segment, period, List.of(vendor)))
                        .reversed())
                .toList();
    }

    /** Sizes as intervals around the truth, of some segments. */
    Map<Cell, Interval> heard() {
        Map<Cell, Interval> heard = new HashMap<>();
        for (Period period : PERIODS) {
            for (String segment : List.of("total", "a", "b")) {
                BigDecimal size = of(segment, period, all());
                BigDecimal off = BigDecimal.valueOf(random.nextInt(20));
                if (random.nextInt(3) > 0) {
                    heard.put(
                            Cell.of(Measure.REVENUE, segment, period),
                            Interval.closed(size.subtract(off.min(size)), size.add(off)));
                }
            }
        }
        return heard;
    }

    List<Statement> statements(int count) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            statements.add(statement("V" + i));
        }
        return statements;
    }

    Statement statement(String id) {
        String segment = List.of("total", "total", "a", "b").get(random.nextInt(4));
        Period period = PERIODS.get(random.nextInt(2));
        List<String> some = new ArrayList<>(VENDORS);
        Collections.shuffle(some, random);
        List<String> chosen = some.subList(0, 1 + random.nextInt(2));
        String vendor = String.join("+", chosen);
        int kind = random.nextInt(6);
        if (kind == 1 && !changesInPartsToo) {
            segment = "total";
        }
        switch (kind) {
            case 0 -> {
                List<String> order = order(segment, period);
                int place = order.indexOf(some.get(0)) + 1;
                return Rows.statement(
                        "id",
                        id,
                        "segment",
                        segment,
                        "vendor",
                        some.get(0),
                        "measure",
                        "rank",
                        "period",
                        period.code(),
                        "relation",
                        "rank",
                        "unit",
                        "ORDINAL",
                        "value",
                        "" + place,
                        "stated",
                        "第" + place);
            }
            case 1 -> {
                BigDecimal change =
                        share(segment, PERIODS.get(1), chosen).subtract(share(segment, PERIODS.get(0), chosen));
                return bound(
                        id,
                        segment,
                        PERIODS.get(1),
                        change,
                        "pp",
                        "vendor",
                        vendor,
                        "measure",
                        "share_change",
                        "base_period",
                        PERIODS.get(0).code(),
                        "unit",
                        "PP");
            }
            case 2 -> {
                int n = 1 + random.nextInt(3);
                BigDecimal share = share(segment, period, order(segment, period).subList(0, n));
                return bound(id, segment, period, share, "%", "vendor", "CR" + n, "measure", "share", "unit", "PCT");
            }
            default -> {
                BigDecimal share = share(segment, period, chosen);
                return bound(id, segment, period, share, "%", "vendor", vendor, "measure", "share", "unit", "PCT");
            }
        }
    }

    private Statement bound(
            String id, String segment, Period period, BigDecimal value, String unit, String... further) {
        return switch (random.nextInt(3)) {
            case 0 -> figure(id, segment, period, "ge", value.setScale(1, RoundingMode.FLOOR), unit, further);
            case 1 -> figure(id, segment, period, "le", value.setScale(1, RoundingMode.CEILING), unit, further);
            default ->
                figure(
                        id,
                        segment,
                        period,
                        "eq",
                        value.add(new BigDecimal("0.05")).setScale(1, RoundingMode.FLOOR),
                        unit,
                        further);
        };
    }

    private static Statement figure(
            String id,
            String segment,
            Period period,
            String relation,
            BigDecimal value,
            String unit,
            String... further) {
        return Rows.figure(id, segment, period.code(), relation, value, unit, 3, further);
    }
}
