package org.markettracker.forecast.domain.path;

/**
 * Names a path within its edition.
 *
 * @param segment code
 * @param measure of every point
 * @param method how the points come about: {@link #PUBLISHED}, or the id of a model's method
 * @param scenario {@link #BASE}, or the id of a scenario
 */
public record PathId(String segment, PathMeasure measure, String method, String scenario)
        implements Comparable<PathId> {
    /** The points are what sources publish, and what follows from it. */
    public static final String PUBLISHED = "published";

    /** No event is assumed. */
    public static final String BASE = "base";

    /** What the statements imply of a segment. */
    public static PathId published(String segment, PathMeasure measure) {
        return new PathId(segment, measure, PUBLISHED, BASE);
    }

    /** What a model says of a segment's sizes. */
    public static PathId model(String segment, String method) {
        return new PathId(segment, PathMeasure.SIZE, method, BASE);
    }

    /** The same under a scenario. */
    public PathId under(String other) {
        return new PathId(segment, measure, method, other);
    }

    /** Whether statements make it, and no model. */
    public boolean isPublished() {
        return method.equals(PUBLISHED);
    }

    /** Whether no event is assumed. */
    public boolean isBase() {
        return scenario.equals(BASE);
    }

    /** Its place in keys: segment, measure, method and scenario. */
    public String code() {
        return segment + "/" + measure + "/" + method + "/" + scenario;
    }

    @Override
    public int compareTo(PathId other) {
        return code().compareTo(other.code());
    }
}
