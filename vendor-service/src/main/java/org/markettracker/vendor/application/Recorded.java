package org.markettracker.vendor.application;

/**
 * The answer of a use case that records something.
 *
 * @param state what is stored now
 * @param version of it
 * @param created whether it was new
 */
public record Recorded<S>(S state, long version, boolean created) {}
