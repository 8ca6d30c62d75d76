package org.markettracker.market.domain.tracker;

/**
 * A house that publishes or counts.
 *
 * @param id its code, used as a statement's source
 * @param name in several languages
 */
public record Source(String id, Text name) {
    public Source {
        Code.check("source.id", id);
    }
}
