package org.markettracker.forecast.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A scenario as stored. */
@Entity
@Table(name = "scenario")
class ScenarioRow {
    @Id
    String key;

    @Column(name = "edition_key")
    String editionKey;

    String id;
    long version;
    String body;
}
