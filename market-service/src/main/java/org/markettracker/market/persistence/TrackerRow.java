package org.markettracker.market.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A tracker as stored. */
@Entity
@Table(name = "tracker")
class TrackerRow {
    @Id
    String id;

    long version;
    String body;
}
