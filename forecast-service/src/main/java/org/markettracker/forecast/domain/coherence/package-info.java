/**
 * Forecasts of many cells made to agree: a parent is the sum of its children, a year of its halves; published figures stay
 * as they are, nothing is below zero, and intervals agree too.
 *
 * <p><b>Points.</b> The coherent point nearest to the forecasts, each distance counted in the forecast's own standard
 * error: minimum trace reconciliation with the variances of the forecasts, {@code min sum (x - f)^2 / v} under the
 * identities, the published figures and {@code x >= 0}. Sources: Wickramasuriya, Athanasopoulos and Hyndman, <i>Optimal
 * forecast reconciliation for hierarchical and grouped time series through trace minimization</i> (Journal of the American
 * Statistical Association 114, 2019); Wickramasuriya, Turlach and Hyndman, <i>Optimal non-negative forecast
 * reconciliation</i> (Statistics and Computing 30, 2020); Athanasopoulos, Hyndman, Kourentzes and Petropoulos,
 * <i>Forecasting with temporal hierarchies</i> (European Journal of Operational Research 262, 2017).
 *
 * <p><b>Intervals.</b> Each moves with its point and is then cut to what the identities and the other intervals leave:
 * no sum reaches beyond what its parts reach, no part beyond what the sum and the other parts leave (Davis, <i>Constraint
 * propagation with interval labels</i>, Artificial Intelligence 32, 1987). No independence of errors is assumed, under
 * which intervals would be narrower and would not hold: errors of a segment and of its parent are much the same errors.
 *
 * <p><b>Digits.</b> Six decimals; independent cells are rounded and the others computed by the identities, which
 * therefore hold to the last digit.
 */
@NullMarked
package org.markettracker.forecast.domain.coherence;

import org.jspecify.annotations.NullMarked;
