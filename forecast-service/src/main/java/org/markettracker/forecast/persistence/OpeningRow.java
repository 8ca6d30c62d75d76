package org.markettracker.forecast.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** That an edition was opened, or waits for its base to be. */
@Entity
@Table(name = "edition_opening")
class OpeningRow {
    @Id
    String key;

    @Column(name = "waits_for")
    @Nullable
    String waitsFor;
}
