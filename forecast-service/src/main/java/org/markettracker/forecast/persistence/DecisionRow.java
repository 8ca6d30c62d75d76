package org.markettracker.forecast.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A decision as stored. */
@Entity
@Table(name = "forecast_decision")
class DecisionRow {
    @Id
    String key;

    @Column(name = "edition_key")
    String editionKey;

    String entry;
    String body;
}
