package org.markettracker.market.domain.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in an edition's life.
 *
 * @param state that it came to
 * @param at when
 * @param by who
 * @param reason why, where somebody said so
 */
public record Transition(EditionState state, Instant at, String by, @Nullable String reason) {}
