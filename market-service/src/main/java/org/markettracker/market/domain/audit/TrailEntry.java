package org.markettracker.market.domain.audit;

import java.time.Instant;
import org.markettracker.market.domain.edition.EditionId;

/**
 * A decision as it was taken, withdrawn or dropped: the trail keeps what the conflict or check itself forgets.
 *
 * @param edition it concerns
 * @param at when
 * @param by who; {@code market-service} where it lapsed by itself
 * @param subject for instance {@code conflict c-0123456789ab}, {@code check parts-and-whole}, {@code statement M08}
 * @param what for instance {@code set-aside M08}, {@code waived}, {@code withdrawn}, {@code lapsed}
 * @param reason the reason given, or why it lapsed
 */
public record TrailEntry(EditionId edition, Instant at, String by, String subject, String what, String reason) {}
