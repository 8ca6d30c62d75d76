package org.markettracker.forecast.domain.arima;

import java.util.Arrays;
import java.util.Locale;
import org.markettracker.forecast.domain.fitting.Akaike;
import org.markettracker.forecast.domain.fitting.Minimum;
import org.markettracker.forecast.domain.fitting.QuasiNewton;
import org.markettracker.forecast.domain.series.Series;

/**
 * An ARIMA model fitted by exact maximum likelihood of the differenced series.
 *
 * <p>The criterion counts the length after differencing; it is infinite where a root comes within 1 % of the unit
 * circle, where the model imitates one of another order.
 */
public final class ArimaFit {
    private static final double NEAREST_ROOT = 1.01;
    private static final QuasiNewton SEARCH = new QuasiNewton(100, 1e-8);

    private final Series series;
    private final Order order;
    private final double[] code;
    private final Filter filter;
    private final double criterion;

    private ArimaFit(Series series, Order order, double[] code, Filter filter, double criterion) {
        this.series = series;
        this.order = order;
        this.code = code;
        this.filter = filter;
        this.criterion = criterion;
    }

    static ArimaFit of(Series series, Order order) {
        double[] w = differenced(series, order);
        Filter filter = new Filter(w, order.constant());
        double[] start = new double[order.coefficients()];
        Arrays.fill(start, 0.1);
        int m = series.perYear();
        Minimum best =
                SEARCH.minimise(code -> filter.run(autoregressive(code, order, m), moving(code, order, m)), start);
        double deviance = filter.run(autoregressive(best.point(), order, m), moving(best.point(), order, m));
        double criterion = rootsOutside(best.point(), order, m)
                ? Akaike.criterion(deviance, order.parameters(), w.length)
                : Double.POSITIVE_INFINITY;
        return new ArimaFit(series, order, best.point(), filter, criterion);
    }

    private static double[] differenced(Series series, Order order) {
        Series differenced = series;
        for (int i = 0; i < order.sd(); i++) {
            differenced = differenced.differences(series.perYear());
        }
        for (int i = 0; i < order.d(); i++) {
            differenced = differenced.differences(1);
        }
        return differenced.values();
    }

    private static double[] autoregressive(double[] code, Order order, int m) {
        return Polynomials.product(
                Polynomials.stable(code, 0, order.p()), Polynomials.stable(code, order.p() + order.q(), order.sp()), m);
    }

    private static double[] moving(double[] code, Order order, int m) {
        return Polynomials.negative(Polynomials.product(
                Polynomials.stable(code, order.p(), order.q()),
                Polynomials.stable(code, order.p() + order.q() + order.sp(), order.sq()),
                m));
    }

    private static boolean rootsOutside(double[] code, Order order, int m) {
        int yearly = order.p() + order.q();
        double seasonal = StrictMath.pow(NEAREST_ROOT, m);
        return Polynomials.outside(Polynomials.stable(code, 0, order.p()), NEAREST_ROOT)
                && Polynomials.outside(Polynomials.stable(code, order.p(), order.q()), NEAREST_ROOT)
                && Polynomials.outside(Polynomials.stable(code, yearly, order.sp()), seasonal)
                && Polynomials.outside(Polynomials.stable(code, yearly + order.sp(), order.sq()), seasonal);
    }

    public Order order() {
        return order;
    }

    /** AICc, to be compared between models with the same differences. */
    public double criterion() {
        return criterion;
    }

    /** The model and its coefficients, as they are recorded with a forecast; values in units of the mean. */
    public String text() {
        StringBuilder text = new StringBuilder(order.code(series.perYear()));
        append(text, " ar", autoregressive());
        append(text, " ma", moving());
        append(text, " sar", Polynomials.stable(code, order.p() + order.q(), order.sp()));
        int last = order.p() + order.q() + order.sp();
        append(text, " sma", Polynomials.negative(Polynomials.stable(code, last, order.sq())));
        if (order.constant()) {
            append(text, " constant", new double[] {constant()});
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String name, double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            text.append(i == 0 ? name + "=" : ",").append(String.format(Locale.ROOT, "%.4f", numbers[i]));
        }
    }

    /** The constant: the mean of the differenced series, 0 where there is none. */
    public double constant() {
        return filter.mean();
    }

    /** Non-seasonal autoregressive coefficients. */
    public double[] autoregressive() {
        return Polynomials.stable(code, 0, order.p());
    }

    /** Non-seasonal moving average coefficients, in the writing {@code 1 + theta B}. */
    public double[] moving() {
        return Polynomials.negative(Polynomials.stable(code, order.p(), order.q()));
    }

    /** What was new in each number after the first ones that differencing takes. */
    public double[] news() {
        return filter.news();
    }

    public double[] ahead(int horizon) {
        double[] ahead = filter.ahead(horizon);
        Series seasonal = series;
        for (int i = 0; i < order.sd(); i++) {
            seasonal = seasonal.differences(series.perYear());
        }
        for (int i = order.d() - 1; i >= 0; i--) {
            Series before = seasonal;
            for (int j = 0; j < i; j++) {
                before = before.differences(1);
            }
            ahead = summed(before, ahead, 1);
        }
        for (int i = order.sd() - 1; i >= 0; i--) {
            ahead = summed(series, ahead, series.perYear());
        }
        return ahead;
    }

    private static double[] summed(Series before, double[] differences, int lag) {
        int n = before.length();
        double[] ahead = new double[differences.length];
        for (int h = 0; h < ahead.length; h++) {
            ahead[h] = differences[h] + (h < lag ? before.at(n + h - lag) : ahead[h - lag]);
        }
        return ahead;
    }
}
