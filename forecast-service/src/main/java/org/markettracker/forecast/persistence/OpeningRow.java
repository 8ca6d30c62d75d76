package org.markettracker.forecast.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An edition that was opened here, or waits for the one it is based on. */
@Entity
@Table(name = "edition_opening")
class OpeningRow {
    @Id
    @Column(name = "key")
    String editionKey;

    String tracker;
    String edition;

    @Column(name = "base_key")
    @Nullable
    String baseKey;

    boolean opened;
    boolean unsettled;
}
