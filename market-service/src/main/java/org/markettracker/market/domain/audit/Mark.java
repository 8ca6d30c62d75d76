package org.markettracker.market.domain.audit;

import java.util.UUID;

/**
 * What is kept of the last reconciliation of an edition as a whole.
 *
 * @param stamp a new one each time, written in the transaction of the change: whoever remembers the same stamp remembers
 *     what is stored, and nothing that was rolled back or that another replica changed since
 * @param moreConflicts whether there may be more conflicts than were looked for
 */
public record Mark(UUID stamp, boolean moreConflicts) {}
