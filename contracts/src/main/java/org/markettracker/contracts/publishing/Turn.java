package org.markettracker.contracts.publishing;

import java.util.List;
import java.util.UUID;

/** A turn of the publishing conversation on {@code internal.publishing.v1}; its simple name is the CloudEvents type. */
public sealed interface Turn {
    /** Which attempt to publish this is about; every turn is idempotent by it. */
    UUID publicationId();

    /** The CloudEvents type. */
    default String type() {
        return getClass().getSimpleName();
    }

    /**
     * market-service has frozen its part and asks the others to freeze theirs.
     *
     * @param sizesSha256 digest of the edition's sizes; a part freezes only when those it has applied give the same
     */
    record FreezeRequested(UUID publicationId, String sizesSha256) implements Turn {}

    /** A part is frozen: so many records with this digest. */
    record PartFrozen(UUID publicationId, String part, long count, String sha256) implements Turn {}

    /** A part does not agree to be published, and says why; at least one reason. */
    record PartRefused(UUID publicationId, String part, List<String> reasons) implements Turn {
        public PartRefused {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("reasons: must not be empty");
            }
            reasons = List.copyOf(reasons);
        }
    }

    /** The publisher gave up: what was frozen may be written again. */
    record PublishingCancelled(UUID publicationId) implements Turn {}

    /** A part of a published edition has been copied to the public topics. */
    record PartReleased(UUID publicationId, String part) implements Turn {}
}
