package org.markettracker.market.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.markettracker.market.domain.context.ContextItem;

/** An indicator, event or glossary term as stored. */
@Entity
@Table(name = "context_item")
class ContextRow {
    @Id
    String key;

    @Column(name = "edition_key")
    String editionKey;

    @Enumerated(EnumType.STRING)
    ContextItem.Kind kind;

    String id;
    long version;
    String body;
}
