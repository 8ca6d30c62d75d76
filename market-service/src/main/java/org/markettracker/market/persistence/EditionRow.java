package org.markettracker.market.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.markettracker.market.domain.edition.EditionState;

/** An edition as stored. */
@Entity
@Table(name = "edition")
class EditionRow {
    @Id
    String key;

    String tracker;
    String edition;

    @Enumerated(EnumType.STRING)
    EditionState state;

    boolean unreleased;
    String body;
}
