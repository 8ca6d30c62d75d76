package org.markettracker.market.domain.statement;

import org.markettracker.evidence.Measure;
import org.markettracker.market.domain.Refused;

/** The measures of market cells; the names are the codes of the dimension MEASURE. */
public enum CellMeasure {
    SIZE,
    USAGE,
    GROWTH_YOY,
    USAGE_GROWTH_YOY,
    SHARE_OF_TOTAL,
    RANK,
    CAGR;

    /** Whether it is a level, an unknown of its own; the others compare or order levels. */
    public boolean isLevel() {
        return this == SIZE || this == USAGE;
    }

    /** The cell measure of a statement's measure; refuses those that are a vendor's. */
    public static CellMeasure of(Measure measure) {
        return switch (measure) {
            case REVENUE -> SIZE;
            case USAGE -> USAGE;
            case GROWTH -> GROWTH_YOY;
            case USAGE_GROWTH -> USAGE_GROWTH_YOY;
            case SHARE_OF_TOTAL -> SHARE_OF_TOTAL;
            case RANK -> RANK;
            case CAGR -> CAGR;
            case SHARE, SHARE_CHANGE ->
                throw Refused.invalid(
                        "measure", "must be one that market-service owns, not a vendor's", measure.code());
        };
    }
}
