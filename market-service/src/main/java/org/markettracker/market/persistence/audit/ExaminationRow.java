package org.markettracker.market.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What came of a check, as stored. */
@Entity
@Table(name = "market_examination")
class ExaminationRow {
    @Id
    String key;

    @Column(name = "edition_key")
    String editionKey;

    @Column(name = "check_id")
    String checkId;

    long version;
    String body;
}
