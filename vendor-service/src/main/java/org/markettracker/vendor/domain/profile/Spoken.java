package org.markettracker.vendor.domain.profile;

/**
 * A text in the language that could be had.
 *
 * @param language of the text
 * @param fallback whether it is none of those asked for
 */
public record Spoken(String text, String language, boolean fallback) {}
