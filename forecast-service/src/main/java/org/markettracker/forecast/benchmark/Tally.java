package org.markettracker.forecast.benchmark;

import org.markettracker.forecast.domain.accuracy.Measures;

/** The measures of one method, summed over the series of a set. */
final class Tally {
    private int series;
    private int steps;
    private double smape;
    private double mase;
    private double msis;
    private int covered80;
    private int covered95;
    private double seconds;

    void add(Bands said, KnownSeries known, double scale) {
        double[] actuals = known.test();
        series++;
        steps += actuals.length;
        smape += Measures.smape(said.point(), actuals);
        mase += Measures.mase(said.point(), actuals, scale);
        msis += Measures.msis(said.low95(), said.high95(), actuals, 0.95, scale);
        covered80 += Measures.covered(said.low80(), said.high80(), actuals);
        covered95 += Measures.covered(said.low95(), said.high95(), actuals);
        seconds += said.seconds();
    }

    int series() {
        return series;
    }

    int steps() {
        return steps;
    }

    double smape() {
        return smape / series;
    }

    double mase() {
        return mase / series;
    }

    double msis() {
        return msis / series;
    }

    /** In percent of all steps. */
    double coverage80() {
        return 100.0 * covered80 / steps;
    }

    double coverage95() {
        return 100.0 * covered95 / steps;
    }

    double perSecond() {
        return series / seconds;
    }

    double owa(Tally naive2) {
        return Measures.owa(smape(), mase(), naive2.smape(), naive2.mase());
    }
}
