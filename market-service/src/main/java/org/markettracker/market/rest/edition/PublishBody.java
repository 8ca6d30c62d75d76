package org.markettracker.market.rest.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How to publish.
 *
 * @param embargo instant before which clients see nothing; left out for none
 */
public record PublishBody(@Nullable Instant embargo) {}
