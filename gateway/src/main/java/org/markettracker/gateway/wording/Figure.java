package org.markettracker.gateway.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A cell in words: the point where there is one, else the bound that is known, never a number that nobody stated.
 *
 * @param key names the cell among all of an edition
 * @param main the point, or {@code > 300}, {@code 8.25 – 8.35}
 * @param range the interval beneath a point, when both ends are known; else empty
 * @param exact the interval with its open and closed ends, for instance {@code [8.25, 8.35)}
 * @param measure in lower case, for the looks
 * @param base the period that it compares with, or empty
 * @param status SDMX observation status
 * @param evidence ids of the statements it rests on
 * @param bar the interval drawn, or null
 */
public record Figure(
        String key,
        String main,
        String range,
        String exact,
        String measure,
        String base,
        String status,
        List<String> evidence,
        @Nullable Bar bar) {

    private static final List<String> NAMING =
            List.of("measure", "segment", "vendor", "period", "basePeriod", "method", "scenario");

    /** Decimals of an end or of a derived point; what was stated with more keeps them. */
    private static final int SHOWN = 2;

    private static final int EXACT = 4;
    private static final String UNBOUNDED = "∞";
    private static final Set<String> DRAWN = Set.of("SIZE", "USAGE", "REVENUE", "SHARE");

    public Figure {
        evidence = List.copyOf(evidence);
    }

    /** Words a cell; its bar is drawn on a scale from zero to this. */
    public static Figure of(JsonNode cell, BigDecimal scale) {
        String sign = Units.sign(cell.path("unit").asText());
        int decimals = cell.path("decimals").asInt();
        String low = Numbers.low(cell.path("low"), Math.max(decimals, SHOWN));
        String high = Numbers.high(cell.path("high"), Math.max(decimals, SHOWN));
        boolean point = cell.path("value").isNumber();
        String between = low.isEmpty() || high.isEmpty() || low.equals(high) ? "" : low + between(low) + high + sign;
        return new Figure(
                key(cell),
                point
                        ? Numbers.point(cell.path("value"), decimals, SHOWN) + sign
                        : bound(cell, low, high, between, sign),
                point ? between : "",
                exact(cell),
                cell.path("measure").asText().toLowerCase(Locale.ROOT).replace('_', '-'),
                Periods.label(cell.path("basePeriod").asText()),
                cell.path("status").asText(),
                evidence(cell),
                DRAWN.contains(cell.path("measure").asText())
                        ? Bar.of(cell, scale).orElse(null)
                        : null);
    }

    /** A dash beside a minus would be read as another. */
    private static String between(String low) {
        return low.startsWith("−") ? " … " : " – ";
    }

    /** Whether the figure is more than what was observed: estimated, forecast, derived, provisional. */
    public boolean isFlagged() {
        return !status.isEmpty() && !status.equals("A");
    }

    private static String bound(JsonNode cell, String low, String high, String between, String sign) {
        if (!between.isEmpty()) {
            return between;
        }
        if (!low.isEmpty()) {
            return (cell.path("lowOpen").asBoolean() ? "> " : "≥ ") + low + sign;
        }
        if (!high.isEmpty()) {
            return (cell.path("highOpen").asBoolean() ? "< " : "≤ ") + high + sign;
        }
        return "–";
    }

    /** The cell's key: measure, segment, vendor, period, base, method and scenario, as far as it has them. */
    public static String key(JsonNode cell) {
        return NAMING.stream()
                .filter(cell::hasNonNull)
                .map(member -> cell.path(member).asText())
                .collect(Collectors.joining("/"));
    }

    /** The interval with its open and closed ends and all digits that matter. */
    public static String exact(JsonNode cell) {
        String low = Numbers.low(cell.path("low"), EXACT);
        String high = Numbers.high(cell.path("high"), EXACT);
        return (low.isEmpty() || cell.path("lowOpen").asBoolean() ? "(" : "[")
                + (low.isEmpty() ? "−" + UNBOUNDED : low)
                + ", "
                + (high.isEmpty() ? UNBOUNDED : high)
                + (high.isEmpty() || cell.path("highOpen").asBoolean() ? ")" : "]");
    }

    private static List<String> evidence(JsonNode cell) {
        Set<String> ids = new LinkedHashSet<>();
        cell.path("evidence").path("low").forEach(id -> ids.add(id.asText()));
        cell.path("evidence").path("high").forEach(id -> ids.add(id.asText()));
        return List.copyOf(ids);
    }
}
