package org.markettracker.forecast.domain.model;

/** Why a history gets no forecast. The names are part of the API. */
public enum Obstacle {
    /** Fewer than three numbers. */
    TOO_SHORT,
    /** A period within the history has no number; none is invented. */
    GAP,
    /** A number below zero, which no size of a market is. */
    NEGATIVE,
    /** A number of 10^15 or more, which cannot be kept to six decimals. */
    TOO_LARGE
}
