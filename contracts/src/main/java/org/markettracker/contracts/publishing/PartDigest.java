package org.markettracker.contracts.publishing;

/**
 * What a part froze.
 *
 * @param count of records
 * @param sha256 {@linkplain org.markettracker.contracts.ContentDigest digest} of them
 */
public record PartDigest(long count, String sha256) {}
