package org.markettracker.forecast.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A path as stored: its points in the body. */
@Entity
@Table(name = "forecast_path")
class PathRow {
    @Id
    String key;

    @Column(name = "edition_key")
    String editionKey;

    String segment;
    String measure;
    String method;
    String scenario;
    String body;
}
