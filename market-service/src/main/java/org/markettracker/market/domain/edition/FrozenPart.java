package org.markettracker.market.domain.edition;

/**
 * What an owner froze of an edition.
 *
 * @param part market, vendor or forecast
 * @param count of records
 * @param sha256 digest of them in hexadecimal
 */
public record FrozenPart(String part, long count, String sha256) {}
