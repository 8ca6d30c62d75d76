package org.markettracker.gateway.readmodel.compare;

/**
 * Why a number is another.
 *
 * @param type for instance {@code source-restated}
 * @param text in words, as somebody gave it
 */
record Reason(String type, String text) {}
