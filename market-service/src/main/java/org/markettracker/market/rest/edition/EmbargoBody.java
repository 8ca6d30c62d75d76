package org.markettracker.market.rest.edition;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Another embargo.
 *
 * @param embargo instant before which clients see nothing; null lifts it
 */
public record EmbargoBody(@Nullable @Schema(examples = "2031-11-15T00:00:00Z") Instant embargo) {}
