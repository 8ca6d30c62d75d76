package org.markettracker.forecast.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A check or conflict as stored. */
@Entity
@Table(name = "forecast_audit")
class AuditRow {
    @Id
    String key;

    @Column(name = "edition_key")
    String editionKey;

    String id;
    String kind;
    long version;
    String body;
}
