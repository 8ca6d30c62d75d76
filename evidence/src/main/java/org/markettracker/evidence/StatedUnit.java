package org.markettracker.evidence;

import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.StatedFigure;
import org.markettracker.evidence.figure.Unit;

/** The unit of a statement whose unit is not given: what is written beside the figure, and what its measure allows. */
final class StatedUnit {
    private StatedUnit() {}

    /**
     * The unit that the figure is counted in.
     *
     * @param counted the unit of whoever keeps the table; taken where the figure counts the same thing
     */
    static Unit of(StatedFigure figure, Measure measure, @Nullable Unit counted) {
        return switch (measure) {
            case GROWTH, USAGE_GROWTH, SHARE_OF_TOTAL, SHARE, CAGR -> Unit.PERCENT;
            case SHARE_CHANGE -> Unit.PERCENTAGE_POINTS;
            case RANK -> Unit.ORDINAL;
            case REVENUE -> revenue(figure, counted);
            case USAGE -> usage(figure);
        };
    }

    private static Unit revenue(StatedFigure figure, @Nullable Unit counted) {
        if (figure.isBare()) {
            throw new InvalidEvidence(
                    "unit", "must be given where the stated figure has neither unit nor magnitude", figure.text());
        }
        String symbol = figure.symbol();
        if (counted != null && (symbol == null || symbol.equals(counted.symbol()))) {
            return counted;
        }
        if (symbol == null) {
            throw new InvalidEvidence("unit", "must be given where the stated figure has no currency", figure.text());
        }
        return new Unit(symbol, figure.multiplier());
    }

    private static Unit usage(StatedFigure figure) {
        String symbol = figure.symbol();
        if (symbol == null) {
            throw new InvalidEvidence("unit", "must be given where the stated figure does not say it", figure.text());
        }
        return new Unit(symbol, figure.multiplier());
    }
}
