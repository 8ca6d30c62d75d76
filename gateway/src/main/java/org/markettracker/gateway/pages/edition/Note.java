package org.markettracker.gateway.pages.edition;

import org.markettracker.gateway.wording.Text;

/**
 * A line of context: an indicator, an event, an expectation, a term, a conflict.
 *
 * @param when period, date or range, or the id where there is none
 * @param about the segment, or nothing
 * @param says the words
 * @param more a figure, a definition, or nothing
 * @param direction up, down or nothing, for the looks
 */
public record Note(String when, Text about, Text says, Text more, String direction) {}
