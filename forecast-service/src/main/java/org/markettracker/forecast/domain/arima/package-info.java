/**
 * Seasonal ARIMA models, {@code phi(B) Phi(B^m) ((1-B)^d (1-B^m)^D y[t] - c) = theta(B) Theta(B^m) e[t]}, and the choice
 * of one.
 *
 * <p>Source: Box, Jenkins and Reinsel, <i>Time series analysis</i> (3rd ed., 1994); the choice is that of Hyndman and
 * Khandakar, <i>Automatic time series forecasting: the forecast package for R</i> (Journal of Statistical Software 27,
 * 2008). No well-kept Java library offers this choice by exact likelihood at the speed that a live recomputation needs.
 */
@NullMarked
package org.markettracker.forecast.domain.arima;

import org.jspecify.annotations.NullMarked;
