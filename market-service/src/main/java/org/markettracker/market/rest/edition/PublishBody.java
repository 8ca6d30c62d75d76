package org.markettracker.market.rest.edition;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How to publish.
 *
 * @param embargo instant before which clients see nothing; left out for none
 */
public record PublishBody(@Nullable @Schema(examples = "2031-12-01T00:00:00Z") Instant embargo) {}
