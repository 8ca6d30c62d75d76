package org.markettracker.vendor.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A cell as stored: the readings in the body. */
@Entity
@Table(name = "vendor_share")
class ShareRow {
    @Id
    String key;

    @Column(name = "edition_key")
    String editionKey;

    String segment;
    String vendor;
    String period;
    String body;
}
