package org.markettracker.forecast.rest.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A statement that gave way, and by which part of its value. */
public record GaveWayView(String statement, BigDecimal part) {
    /** All of them, by id. */
    public static List<GaveWayView> of(Map<String, BigDecimal> gaveWay) {
        return gaveWay.entrySet().stream()
                .map(each -> new GaveWayView(each.getKey(), each.getValue()))
                .toList();
    }
}
