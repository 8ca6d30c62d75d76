package org.markettracker.forecast.domain.path;

import org.markettracker.evidence.Statement;

/**
 * Names a path within its edition.
 *
 * @param segment code
 * @param measure of every point
 */
public record PathId(String segment, PathMeasure measure) {
    /** How the points come about: as sources publish them. */
    public static final String METHOD = "published";

    /** The scenario they are for. */
    public static final String SCENARIO = "base";

    /** The path on which a statement speaks of a point. */
    public static PathId of(Statement statement) {
        return new PathId(statement.segment(), PathMeasure.of(statement.measure()));
    }

    /** Its place in keys: segment, measure, method and scenario. */
    public String code() {
        return segment + "/" + measure + "/" + METHOD + "/" + SCENARIO;
    }
}
