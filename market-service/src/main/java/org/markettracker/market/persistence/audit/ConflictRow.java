package org.markettracker.market.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A conflict as stored. */
@Entity
@Table(name = "market_conflict")
class ConflictRow {
    @Id
    String key;

    @Column(name = "edition_key")
    String editionKey;

    int size;
    String statements;
    long version;
    String body;
}
