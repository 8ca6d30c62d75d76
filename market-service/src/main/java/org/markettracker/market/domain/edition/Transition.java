package org.markettracker.market.domain.edition;

import java.time.Instant;

/**
 * A step in an edition's life.
 *
 * @param state that it came to
 * @param at when
 * @param by who
 */
public record Transition(EditionState state, Instant at, String by) {}
