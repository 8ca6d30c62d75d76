package org.markettracker.market.domain.tracker;

/**
 * What a publisher says of the reach of its work.
 *
 * @param subject what is counted
 * @param relation how the figure binds
 * @param stated the figure verbatim
 */
public record Coverage(String subject, String relation, String stated) {}
