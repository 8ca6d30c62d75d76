/**
 * Exponential smoothing as a family of state space models: error that adds or multiplies, trend none, additive or
 * damped, seasons none, additive or multiplying.
 *
 * <p>With {@code q} the forecast a step ahead and {@code r} the error (relative where it multiplies):
 *
 * <pre>
 *   q[t] = (l[t-1] + phi b[t-1]) (+ or *) s[t-m]        y[t] = q[t] + e[t]   or   q[t] (1 + e[t])
 *   l[t] = (l[t-1] + phi b[t-1]) + alpha d,   b[t] = phi b[t-1] + beta d,   s[t] = s[t-m] + gamma d'
 * </pre>
 *
 * where {@code d} is the error in units of the level and {@code d'} in units of the season.
 *
 * <p>Source: Hyndman, Koehler, Snyder and Grose, <i>A state space framework for automatic forecasting using exponential
 * smoothing methods</i> (International Journal of Forecasting 18, 2002); Hyndman, Koehler, Ord and Snyder,
 * <i>Forecasting with exponential smoothing</i> (Springer, 2008), tables 2.2, 2.3 and ch. 5.
 */
@NullMarked
package org.markettracker.forecast.domain.smoothing;

import org.jspecify.annotations.NullMarked;
