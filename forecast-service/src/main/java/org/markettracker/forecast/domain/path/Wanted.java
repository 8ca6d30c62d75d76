package org.markettracker.forecast.domain.path;

import org.jspecify.annotations.Nullable;

/**
 * Which paths are wanted: those of a segment, measure, method and scenario, each null where any will do.
 *
 * @param measure by name; of one that there is not, there are no paths
 */
public record Wanted(
        @Nullable String segment, @Nullable String measure, @Nullable String method, @Nullable String scenario) {

    /** Those of a scenario. */
    public static Wanted under(String scenario) {
        return new Wanted(null, null, null, scenario);
    }
}
