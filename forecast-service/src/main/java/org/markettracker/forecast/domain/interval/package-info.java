/**
 * How far the truth may lie from a forecast: intervals that are meant to hold out of sample, for any method.
 *
 * <p>Intervals computed from a fitted model hold only if the model is right, and cover far less than they claim on real
 * series (Makridakis, Hibon, Lusk and Belhadjali, <i>Confidence intervals: an empirical investigation of the series in
 * the M-competition</i>, International Journal of Forecasting 3, 1987). These are empirical instead: they learn from the
 * series how far its level was from where it had been a horizon before.
 *
 * <ol>
 *   <li><b>Scale.</b> {@code D(h)^2}, the mean square of changes over h periods of the seasonally adjusted series, drift
 *       included: a trend that breaks errs by as much as one that was missed. A change carries the noise of both its
 *       ends, a forecast from a smoothed level only that of one, so what exponential smoothing says is noise is taken
 *       out once: {@code D(h)^2 - D(1)^2 (1-a)^2 / (1 + (1-a)^2)}.
 *   <li><b>Horizon.</b> A power law {@code s h^k} through these, each weighing as much as it has changes that do not
 *       overlap; k is drawn to 1/2, the random walk's, by one observation's worth.
 *   <li><b>Additive or relative.</b> Both are computed, of the numbers and of their logarithms, and weighed by their
 *       likelihoods.
 *   <li><b>Multiplier.</b> Student's quantile with as many degrees of freedom as there were changes over h that do not
 *       overlap, less one: {@code n/h - 1}, not below 2, where a spread is no longer defined, and not above 5, the tails
 *       of economic changes.
 * </ol>
 *
 * The same rule is used for every method, length, horizon and frequency; nothing in it was estimated from a collection of
 * series.
 */
@NullMarked
package org.markettracker.forecast.domain.interval;

import org.jspecify.annotations.NullMarked;
