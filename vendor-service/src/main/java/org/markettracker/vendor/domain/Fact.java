package org.markettracker.vendor.domain;

import org.markettracker.vendor.domain.audit.Check;
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

    /** What the statements say of a vendor's part of a segment in a period. */
    record ShareIs(VendorShare share) implements Fact {}

    /** No statement speaks of the cell any longer. */
    record ShareGone(EditionId edition, ShareCell cell) implements Fact {}

    /** How an audit check came out. */
    record CheckIs(EditionId edition, Check check) implements Fact {}
}
