package org.markettracker.market.domain.context;

import org.markettracker.market.domain.tracker.Text;

/**
 * A term with its definition.
 *
 * @param id names it
 * @param term in several languages
 * @param definition in at least one of them
 */
public record GlossaryTerm(String id, Text term, Text definition) implements ContextItem {
    public GlossaryTerm {
        ContextItem.checkId(id);
    }

    @Override
    public Kind kind() {
        return Kind.GLOSSARY;
    }
}
