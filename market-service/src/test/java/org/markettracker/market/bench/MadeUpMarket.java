package org.markettracker.market.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A market made up by a seed, and statements that are true of it, as a house gathers them: levels, growth, CAGR, shares
 * of the parent, ranks and usage, in all relations. Levels are kept in thousandths.
 */
public final class MadeUpMarket {
    static final String HEADER = "id,segment,measure,period,base_period,unit,status,stated,source,confidence\n";

    private static final int LEAVES = 14;
    private static final int YEARS = 4;
    private static final int YEARS_ONLY = 2;
    private static final int FIRST = 2018;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Parents by segment, in order from the whole down; the whole has the empty text. */
    private final Map<String, String> parents = new java.util.LinkedHashMap<>();

    private final List<String> segments;
    private final List<String> periods = new ArrayList<>();
    private final Map<String, Long> levels = new HashMap<>();
    private final Random random;

    /** @param segments of which about one in fourteen, and at least two, have parts of their own beside the whole */
    public MadeUpMarket(long seed, int segments) {
        random = new Random(seed);
        int groups = Math.max(2, segments / LEAVES);
        parents.put("total", "");
        for (int i = 0; i < groups; i++) {
            parents.put("g" + i, "total");
        }
        for (int i = 0; parents.size() < segments; i++) {
            parents.put("s" + i, "g" + i % groups);
        }
        this.segments = List.copyOf(parents.keySet());
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            periods.addAll(List.of(year + "-S1", year + "-S2", String.valueOf(year)));
        }
        for (int year = FIRST + YEARS; year < FIRST + YEARS + YEARS_ONLY; year++) {
            periods.add(String.valueOf(year));
        }
        for (String level : List.of("revenue", "usage")) {
            this.segments.stream().filter(each -> each.startsWith("s")).forEach(leaf -> hide(level, leaf));
        }
    }

    private void hide(String level, String leaf) {
        double size = Math.exp(random.nextGaussian()) * 20_000;
        for (String period : periods) {
            boolean half = period.contains("-");
            if (half || Integer.parseInt(period) >= FIRST + YEARS) {
                size *= 1 + 0.15 * random.nextDouble();
                long thousandths = Math.max(10, Math.round(half ? size : 2 * size));
                for (String at = leaf; !at.isEmpty(); at = parents.getOrDefault(at, "")) {
                    levels.merge(level + at + period, thousandths, Long::sum);
                    if (half) {
                        levels.merge(level + at + period.substring(0, 4), thousandths, Long::sum);
                    }
                }
            }
        }
    }

    /** The tracker as the API takes it. */
    public Map<String, Object> tracker() {
        Map<String, Object> body = new HashMap<>();
        body.put("title", Map.of("en", "Made up", "zh", "虚构"));
        body.put("geography", "CN");
        body.put("currency", "CNY");
        body.put("unit", "CNY_100M");
        body.put("frequency", "semi-annual");
        body.put("firstPeriod", String.valueOf(FIRST));
        body.put("lastPeriod", String.valueOf(FIRST + YEARS + YEARS_ONLY));
        List<Map<String, Object>> tree = new ArrayList<>();
        parents.forEach((id, parent) -> {
            Map<String, Object> segment = new HashMap<>();
            segment.put("id", id);
            segment.put("name", Map.of("en", "Segment " + id, "zh", "细分" + id));
            segment.put("residual", false);
            if (!parent.isEmpty()) {
                segment.put("parent", parent);
            }
            tree.add(segment);
        });
        body.put("segments", tree);
        return body;
    }

    /** A table of true statements. */
    public String table(int first, int count) {
        StringBuilder table = new StringBuilder(HEADER);
        for (int i = first; i < first + count; i++) {
            table.append(row("S" + i)).append('\n');
        }
        return table.toString();
    }

    /** Rows of statements that cannot be true: levels of the whole, far off, each with a figure of its own. */
    String lies(int count) {
        StringBuilder lies = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String period = periods.get(i % periods.size());
            BigDecimal value = BigDecimal.valueOf(of("revenue", "g" + i % 3, period) * (17 + i) / 10, 3);
            lies.append(row("L" + i, "g" + i % 3, "revenue", period, "", value, 2, "亿", "CNY_100M"))
                    .append('\n');
        }
        return lies.toString();
    }

    /** One more true statement, as a row of the table. */
    String row(String id) {
        String segment = segments.get(random.nextInt(segments.size()));
        String period = periods.get(random.nextInt(periods.size()));
        int kind = random.nextInt(100);
        String level = kind % 20 == 0 ? "usage" : "revenue";
        String before = (Integer.parseInt(period.substring(0, 4)) - 1) + period.substring(4);
        if (kind < 20 && levels.containsKey(level + segment + before)) {
            BigDecimal growth =
                    part(of(level, segment, period), of(level, segment, before)).subtract(HUNDRED);
            String measure = level.equals("usage") ? "usage_growth" : "growth";
            return row(id, segment, measure, period, before, growth, 1, "%", "");
        }
        int years = Integer.parseInt(period.substring(0, 4)) - FIRST;
        if (kind >= 20 && kind < 27 && years > 1 && !period.contains("-")) {
            double times = part(of("revenue", segment, period), of("revenue", segment, String.valueOf(FIRST)))
                            .doubleValue()
                    / 100;
            BigDecimal rate = BigDecimal.valueOf(100 * (Math.pow(times, 1.0 / years) - 1));
            return row(id, segment, "cagr", period, String.valueOf(FIRST), rate, 2, "%", "");
        }
        String parent = parents.getOrDefault(segment, "");
        if (kind >= 30 && kind < 50 && !parent.isEmpty()) {
            BigDecimal share = part(of("revenue", segment, period), of("revenue", parent, period));
            return row(id, segment, "share_of_total", period, "", share, 1, "%", "");
        }
        if (kind >= 50 && kind < 55 && !parent.isEmpty()) {
            return id + "," + segment + ",rank," + period + ",,,A,第" + place(segment, parent, period) + ",made-up,"
                    + confidence();
        }
        String unit = level.equals("usage") ? "MINUTES_100M" : "CNY_100M";
        BigDecimal value = BigDecimal.valueOf(of(level, segment, period), 3);
        return row(id, segment, level, period, "", value, random.nextInt(3), "亿", unit);
    }

    private String row(
            String id,
            String segment,
            String measure,
            String period,
            String base,
            BigDecimal value,
            int decimals,
            String behind,
            String unit) {
        return String.join(
                ",",
                id,
                segment,
                measure,
                period,
                base,
                unit,
                "A",
                stated(value, decimals, behind),
                "made-up",
                String.valueOf(confidence()));
    }

    /** A figure, about it, between two, or a bound on its own side. */
    private String stated(BigDecimal value, int decimals, String behind) {
        BigDecimal down = value.setScale(decimals, RoundingMode.FLOOR);
        BigDecimal up = value.setScale(decimals, RoundingMode.CEILING);
        BigDecimal near = value.setScale(decimals, RoundingMode.HALF_UP);
        int kind = random.nextInt(10);
        if (kind == 0
                && near.subtract(value).abs().multiply(BigDecimal.valueOf(40)).compareTo(near) < 0) {
            return "≈" + near + behind;
        }
        if (kind == 1) {
            return "≥" + down + behind;
        }
        if (kind == 2) {
            return "≤" + up + behind;
        }
        if (kind == 3 && down.compareTo(value) < 0) {
            return ">" + down + behind;
        }
        if (kind == 4 && down.signum() > 0 && down.compareTo(up) < 0) {
            return "between " + down + " and " + up + behind;
        }
        return near + behind;
    }

    private long place(String segment, String parent, String period) {
        long own = of("revenue", segment, period);
        return 1
                + segments.stream()
                        .filter(each -> parent.equals(parents.get(each)))
                        .filter(each -> of("revenue", each, period) > own)
                        .count();
    }

    private long of(String level, String segment, String period) {
        return levels.getOrDefault(level + segment + period, 0L);
    }

    private int confidence() {
        return 1 + random.nextInt(5);
    }

    private static BigDecimal part(long value, long of) {
        return BigDecimal.valueOf(value).multiply(HUNDRED).divide(BigDecimal.valueOf(of), MathContext.DECIMAL64);
    }
}
