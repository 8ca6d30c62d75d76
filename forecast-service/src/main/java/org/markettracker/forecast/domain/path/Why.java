package org.markettracker.forecast.domain.path;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why a point is what it is, beside the statements of its estimate.
 *
 * @param basis what it rests on
 * @param lowIdentities identity codes that the low end uses: {@code children/total/2025}, {@code size/total/2021}, ...
 * @param highIdentities the same of the high end
 * @param gaveWay statements of the edition that gave way and touch the ends, each by which part of its value
 */
public record Why(
        Basis basis, List<String> lowIdentities, List<String> highIdentities, Map<String, BigDecimal> gaveWay) {
    public Why {
        lowIdentities = List.copyOf(lowIdentities);
        highIdentities = List.copyOf(highIdentities);
        gaveWay = Collections.unmodifiableMap(new TreeMap<>(gaveWay));
    }

    /** For this reason alone. */
    public static Why of(Basis basis) {
        return new Why(basis, List.of(), List.of(), Map.of());
    }
}
