package org.markettracker.contracts.publishing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.Part;

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
    record FreezeRequested(UUID publicationId, String sizesSha256) implements Turn {
        public FreezeRequested {
            check(publicationId, sizesSha256);
        }
    }

    /** A part is frozen: so many records with this digest. */
    record PartFrozen(UUID publicationId, String part, long count, String sha256) implements Turn {
        public PartFrozen {
            check(publicationId, sha256);
            Part.of(part);
        }
    }

    /** A part does not agree to be published, and says why; at least one reason. */
    record PartRefused(UUID publicationId, String part, List<String> reasons) implements Turn {
        public PartRefused {
            check(publicationId);
            Part.of(part);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("reasons: must not be empty");
            }
            reasons = List.copyOf(reasons);
        }
    }

    /** The publisher gave up: what was frozen may be written again. */
    record PublishingCancelled(UUID publicationId) implements Turn {
        public PublishingCancelled {
            check(publicationId);
        }
    }

    /** A part of a published edition has been copied to the public topics. */
    record PartReleased(UUID publicationId, String part) implements Turn {
        public PartReleased {
            check(publicationId);
            Part.of(part);
        }
    }

    /** JSON may leave out what a turn cannot do without. */
    private static void check(@Nullable UUID publicationId) {
        if (publicationId == null) {
            throw new IllegalArgumentException("publicationId: is missing");
        }
    }

    private static void check(@Nullable UUID publicationId, @Nullable String sha256) {
        check(publicationId);
        if (sha256 == null || sha256.length() != 64) {
            throw new IllegalArgumentException("sha256: must be 64 hexadecimal digits, is '" + sha256 + "'");
        }
    }
}
