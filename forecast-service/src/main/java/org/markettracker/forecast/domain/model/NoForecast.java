package org.markettracker.forecast.domain.model;

/**
 * No forecast.
 *
 * @param detail one sentence with the rule and the value that breaks it
 */
public record NoForecast(Obstacle obstacle, String detail) implements Outcome {}
