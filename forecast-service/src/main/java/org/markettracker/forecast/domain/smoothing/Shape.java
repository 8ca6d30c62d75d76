package org.markettracker.forecast.domain.smoothing;

import java.util.ArrayList;
import java.util.List;

/**
 * One member of the family, written {@code ETS(M,Ad,M)}: its error, trend and seasons.
 *
 * @param ratioError whether the error is relative to the forecast
 */
public record Shape(boolean ratioError, Trend trend, Seasonality seasons) {
    /** Simple exponential smoothing. */
    public static final Shape SIMPLE = new Shape(false, Trend.NONE, Seasonality.NONE);
    /** Holt's linear trend. */
    public static final Shape HOLT = new Shape(false, Trend.ADDITIVE, Seasonality.NONE);
    /** Gardner and McKenzie's damped trend. */
    public static final Shape DAMPED = new Shape(false, Trend.DAMPED, Seasonality.NONE);

    /**
     * The members that may be tried: ratios only where all numbers are positive, seasons only where there are some, and
     * no ratio of seasons with an error that adds, whose variance has no bound (Hyndman and others, 2008, ch. 15).
     */
    public static List<Shape> admissible(boolean positive, boolean seasonal) {
        List<Shape> admissible = new ArrayList<>();
        for (Seasonality seasons : Seasonality.values()) {
            for (Trend trend : Trend.values()) {
                for (boolean ratioError : new boolean[] {false, true}) {
                    boolean sound = (positive || !ratioError) && (seasons != Seasonality.RATIO || ratioError);
                    if (sound && (seasonal || seasons == Seasonality.NONE)) {
                        admissible.add(new Shape(ratioError, trend, seasons));
                    }
                }
            }
        }
        return admissible;
    }

    public boolean trended() {
        return trend != Trend.NONE;
    }

    public boolean seasonal() {
        return seasons != Seasonality.NONE;
    }

    /** Smoothing parameters, first states and the variance: what an information criterion counts. */
    public int parameters(int perYear) {
        return 3 + trend.parameters() + (seasonal() ? perYear : 0);
    }

    public String code() {
        return "ETS(" + (ratioError ? "M" : "A") + "," + trend.code() + "," + seasons.code() + ")";
    }
}
