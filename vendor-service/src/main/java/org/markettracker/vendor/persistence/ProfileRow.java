package org.markettracker.vendor.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A vendor as stored. */
@Entity
@Table(name = "vendor_profile")
class ProfileRow {
    @Id
    String key;

    @Column(name = "edition_key")
    String editionKey;

    String vendor;
    long version;
    String body;
}
