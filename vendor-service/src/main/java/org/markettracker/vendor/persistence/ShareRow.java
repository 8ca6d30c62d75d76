package org.markettracker.vendor.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A cell as stored: the readings in the body, and beside it what the audit checks ask for. */
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
    boolean single;

    @Column(name = "least_share")
    @Nullable
    BigDecimal leastShare;

    @Column(name = "least_open")
    boolean leastOpen;

    boolean conflicting;
    String body;
}
