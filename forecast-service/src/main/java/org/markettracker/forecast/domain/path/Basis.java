package org.markettracker.forecast.domain.path;

import java.util.Locale;

/** What a point of a path rests on. */
public enum Basis {
    /** A size that market-service told of, as narrow as the statements about the future leave it. */
    TODAY,
    /** A standing statement speaks of the cell itself. */
    STATED,
    /** It follows from statements about other cells. */
    IMPLIED,
    /** A ratio that no one states and that all statements together imply: the hidden claim. */
    CLAIM,
    /** It lies between two ends that are known, on a line of constant growth; nothing bounds it. */
    CONSTANT_GROWTH,
    /** A model carries the history on. */
    MODEL,
    /** The base path with the event of a scenario in it. */
    SCENARIO;

    /** The word used in records and views, for instance {@code constant-growth}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
