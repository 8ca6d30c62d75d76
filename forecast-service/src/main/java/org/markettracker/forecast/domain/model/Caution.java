package org.markettracker.forecast.domain.model;

/** What a reader of a forecast should know of its history. The names are part of the API. */
public enum Caution {
    /** All numbers are the same: the forecast is that number, and nothing tells how far it may be missed. */
    FLAT,
    /** Some number is zero: models of ratios were left out. */
    ZEROS,
    /** Fewer than ten numbers: models were not chosen by tests, and the intervals are wide. */
    FEW,
    /** Fewer than three years within the year: seasons, if there are any, cannot be told. */
    SEASONS_UNKNOWN,
    /** The method went below zero, where the forecast stays. */
    ENDS_AT_ZERO
}
