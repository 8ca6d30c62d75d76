package org.markettracker.forecast.domain.arima;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.markettracker.forecast.domain.series.Series;

/**
 * The stepwise search of Hyndman and Khandakar (2008), section 3.2: differences by tests, then from five first models
 * the neighbours of the best, one order away, with and without a constant, until none is better by AICc.
 *
 * <p>With fewer than ten years the tests for differences have no power and no order can be told: there it is a random
 * walk with drift, since yearly levels wander and contain growth.
 */
public final class Stepwise {
    /** The length from which orders of yearly series are searched for. */
    public static final int ENOUGH = 10;

    private static final int MOST_MODELS = 94;
    private static final int MOST_ORDER = 5;
    private static final int MOST_SEASONAL = 2;
    private static final int[][] NEIGHBOURS = {
        {0, 0, -1, 0}, {0, 0, 0, -1}, {0, 0, 1, 0}, {0, 0, 0, 1},
        {0, 0, -1, -1}, {0, 0, -1, 1}, {0, 0, 1, -1}, {0, 0, 1, 1},
        {-1, 0, 0, 0}, {0, -1, 0, 0}, {1, 0, 0, 0}, {0, 1, 0, 0},
        {-1, -1, 0, 0}, {-1, 1, 0, 0}, {1, -1, 0, 0}, {1, 1, 0, 0}
    };

    private final Series series;
    private final int most;
    private final int mostSeasonal;
    private final Set<Order> tried = new HashSet<>();
    private final List<ArimaFit> fits = new ArrayList<>();
    private ArimaFit best;

    private Stepwise(Series series, Order plain) {
        this.series = series;
        int m = series.perYear();
        int third = series.length() / 3;
        this.most = Math.min(Math.min(MOST_ORDER, third), m > 1 ? m - 1 : MOST_ORDER);
        this.mostSeasonal = m > 1 ? Math.min(MOST_SEASONAL, third / m) : 0;
        this.best = ArimaFit.of(series, plain);
        tried.add(plain);
        fits.add(best);
    }

    /** The models that were tried on a series of at least three numbers, best first. */
    public static List<ArimaFit> search(Series series) {
        if (series.length() < ENOUGH && series.perYear() == 1) {
            return List.of(ArimaFit.of(series, new Order(0, 1, 0, 0, 0, 0, true)));
        }
        int sd = UnitRoots.seasonalDifferences(series);
        int d = UnitRoots.differences(sd == 0 ? series : series.differences(series.perYear()));
        Stepwise search = new Stepwise(series, new Order(0, d, 0, 0, sd, 0, d + sd <= 1));
        search.run();
        return search.fits.stream()
                .sorted(Comparator.comparingDouble(ArimaFit::criterion))
                .toList();
    }

    private void run() {
        Order plain = best.order();
        int start = Math.min(2, most);
        int one = Math.min(1, most);
        int seasonal = Math.min(1, mostSeasonal);
        better(plain.plus(start, start, seasonal, seasonal));
        better(plain.plus(one, 0, seasonal, 0));
        better(plain.plus(0, one, 0, seasonal));
        if (plain.constant()) {
            better(plain.withConstant(false));
        }
        boolean improved = true;
        while (improved) {
            improved = improve(plain.constant());
        }
    }

    private boolean improve(boolean constants) {
        Order centre = best.order();
        for (int[] step : NEIGHBOURS) {
            if (better(centre.plus(step[0], step[1], step[2], step[3]))) {
                return true;
            }
        }
        return constants && better(centre.withConstant(!centre.constant()));
    }

    private boolean better(Order order) {
        if (!order.within(most, mostSeasonal) || tried.size() >= MOST_MODELS || !tried.add(order)) {
            return false;
        }
        ArimaFit fit = ArimaFit.of(series, order);
        fits.add(fit);
        boolean better = fit.criterion() < best.criterion();
        best = better ? fit : best;
        return better;
    }
}
