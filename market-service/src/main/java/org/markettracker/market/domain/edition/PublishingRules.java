package org.markettracker.market.domain.edition;

/**
 * What a house asks of publishing.
 *
 * @param fourEyes whether the publisher must be another person than the one who submitted the edition
 */
public record PublishingRules(boolean fourEyes) {}
