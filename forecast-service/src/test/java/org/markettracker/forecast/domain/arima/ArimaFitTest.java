package org.markettracker.forecast.domain.arima;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.markettracker.forecast.domain.series.Published;
import org.markettracker.forecast.domain.series.Series;

/** Against {@code arima} of R 4.2, whose manual prints these fits. */
class ArimaFitTest {
    private static final Series HORMONE = new Series(1, Published.hormone());

    @Test
    void autoregression_of_the_hormone_series_is_the_reference() {
        ArimaFit first = ArimaFit.of(HORMONE, new Order(1, 0, 0, 0, 0, 0, true));
        assertEquals(0.5739, first.autoregressive()[0], 2e-4);
        assertEquals(2.4133, first.constant(), 2e-4);
        ArimaFit third = ArimaFit.of(HORMONE, new Order(3, 0, 0, 0, 0, 0, true));
        assertArrayEquals(new double[] {0.6448, -0.0634, -0.2198}, third.autoregressive(), 3e-4);
        assertArrayEquals(new double[] {2.460181, 2.270846, 2.198618}, third.ahead(3), 1e-3);
    }

    @Test
    void the_airline_model_of_accidental_deaths_is_the_reference() {
        ArimaFit fit = ArimaFit.of(Published.accidents(), new Order(0, 1, 1, 0, 1, 1, false));
        assertEquals(-0.4303, fit.moving()[0], 1e-3);
        double[] expected = {8336.06, 7531.83, 8314.64, 8616.87, 9488.91, 9859.76};
        assertArrayEquals(expected, fit.ahead(6), 8);
        assertTrue(fit.text().startsWith("ARIMA(0,1,1)(0,1,1)[12] ma=-0.43"), fit.text());
    }

    @Test
    void a_random_walk_with_drift_goes_on_by_its_mean_change() {
        Series walk = new Series(1, new double[] {3, 5, 4, 8, 11});
        ArimaFit fit = ArimaFit.of(walk, new Order(0, 1, 0, 0, 0, 0, true));
        assertEquals(2, fit.constant(), 1e-12);
        assertArrayEquals(new double[] {13, 15, 17}, fit.ahead(3), 1e-12);
    }

    @Test
    void two_differences_carry_a_parabola_on() {
        Series squares = new Series(1, new double[] {1, 4, 9, 16, 25, 36});
        ArimaFit fit = ArimaFit.of(squares, new Order(0, 2, 0, 0, 0, 0, true));
        assertArrayEquals(new double[] {49, 64, 81}, fit.ahead(3), 1e-9);
    }

    @Test
    void a_seasonal_difference_repeats_the_year_and_its_growth() {
        Series seasonal = new Series(2, new double[] {1, 5, 2, 6, 3, 7});
        ArimaFit fit = ArimaFit.of(seasonal, new Order(0, 0, 0, 0, 1, 0, true));
        assertArrayEquals(new double[] {4, 8, 5, 9}, fit.ahead(4), 1e-9);
    }

    @Test
    void coefficients_from_any_numbers_are_stable_and_roots_are_seen() {
        double[] stable = Polynomials.stable(new double[] {9, -9, 3}, 0, 3);
        assertTrue(Polynomials.outside(stable, 1));
        assertTrue(Polynomials.outside(new double[] {0.98}, 1.01));
        assertEquals(false, Polynomials.outside(new double[] {0.995}, 1.01));
        assertEquals(false, Polynomials.outside(new double[] {0.5, 0.6}, 1.01));
    }
}
