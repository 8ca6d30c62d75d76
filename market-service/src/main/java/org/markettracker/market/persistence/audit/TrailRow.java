package org.markettracker.market.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line of the trail as stored. */
@Entity
@Table(name = "market_trail")
class TrailRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long n;

    @Column(name = "edition_key")
    String editionKey;

    Instant at;

    @Column(name = "by_whom")
    String by;

    String subject;
    String what;
    String reason;
}
