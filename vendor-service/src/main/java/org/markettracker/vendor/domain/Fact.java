package org.markettracker.vendor.domain;

import org.markettracker.vendor.domain.audit.AuditEntry;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;
import org.markettracker.vendor.domain.statement.VendorStatement;

/** Something that became true and that others are told. */
public sealed interface Fact {
    /** A vendor was made or changed. */
    record ProfileIs(EditionId edition, Profile profile) implements Fact {}

    /** A vendor was taken back. */
    record ProfileGone(EditionId edition, String vendor) implements Fact {}

    /** A statement was made or changed. */
    record StatementIs(VendorStatement statement) implements Fact {}

    /** A statement was taken back. */
    record StatementGone(EditionId edition, String id) implements Fact {}

    /** What all statements imply for a vendor's part of a segment in a period. */
    record ShareIs(VendorShare share) implements Fact {}

    /** Nothing is known of the cell any longer. */
    record ShareGone(EditionId edition, ShareCell cell) implements Fact {}

    /** How an audit check came out, or a conflict was found or decided. */
    record AuditIs(EditionId edition, AuditEntry entry) implements Fact {}

    /** A check or conflict is no more. */
    record AuditGone(EditionId edition, String id) implements Fact {}
}
