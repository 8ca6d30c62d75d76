package org.markettracker.vendor.domain.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.VendorSet;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Fact;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.ShareCell;

/**
 * A statement about one vendor, several together or the n largest, kept as it was stated.
 *
 * @param edition it stands in
 * @param statement what it says
 * @param origin the edition in which it was first entered
 * @param recordedBy who entered it
 * @param recordedAt when
 * @param standing what became of it
 * @param about what "about" means for it, as a part of the number; null where it is as usual
 * @param restatement why it differs from the edition before; null where nobody said
 * @param gaveWay by how much it gave way to more trusted ones, as a part of its value; null where it holds
 */
public record VendorStatement(
        EditionId edition,
        Statement statement,
        String origin,
        String recordedBy,
        Instant recordedAt,
        Standing standing,
        @Nullable BigDecimal about,
        @Nullable Restatement restatement,
        @Nullable BigDecimal gaveWay) {
    private static final Set<Measure> OWNED = Set.of(Measure.SHARE, Measure.SHARE_CHANGE, Measure.RANK);

    public VendorStatement {
        if (!OWNED.contains(statement.measure())) {
            throw Refused.invalid(
                    "measure",
                    "must be one that vendor-service owns: share, share_change or rank",
                    statement.measure().code());
        }
        if (statement.vendor() == null) {
            throw Refused.invalid("vendor", "must be given: a code, several joined by +, or CR5", "");
        }
        if (about != null && (about.signum() < 0 || about.compareTo(BigDecimal.ONE) > 0)) {
            throw Refused.invalid("about", "must be a part of the number, 0 to 1", about);
        }
    }

    /** A statement that stands, read in the usual way. */
    public VendorStatement(
            EditionId edition, Statement statement, String origin, String recordedBy, Instant recordedAt) {
        this(edition, statement, origin, recordedBy, recordedAt, Standing.STANDS, null, null, null);
    }

    /** The same with another standing. */
    public VendorStatement with(Standing other) {
        return new VendorStatement(
                edition, statement, origin, recordedBy, recordedAt, other, about, restatement, gaveWay);
    }

    /** The same, read and explained so. */
    public VendorStatement with(@Nullable BigDecimal othersAbout, @Nullable Restatement other) {
        return new VendorStatement(
                edition, statement, origin, recordedBy, recordedAt, standing, othersAbout, other, gaveWay);
    }

    /** The same, having given way by a part of its value. */
    public VendorStatement givingWay(@Nullable BigDecimal part) {
        return new VendorStatement(
                edition, statement, origin, recordedBy, recordedAt, standing, about, restatement, part);
    }

    /** What a draft that is based on this one's edition starts with. */
    public VendorStatement carriedTo(EditionId other) {
        return new VendorStatement(
                other, statement, origin, recordedBy, recordedAt, Standing.STANDS, about, null, null);
    }

    /** Whether it says the same, whoever entered it and whatever became of it. */
    public boolean saysSame(VendorStatement other) {
        return statement.equals(other.statement)
                && (about == null || other.about == null ? about == other.about : about.compareTo(other.about) == 0)
                && Objects.equals(restatement, other.restatement);
    }

    /** The cell it speaks of. */
    public ShareCell cell() {
        return ShareCell.of(statement);
    }

    /** The vendors that it names, in the order stated; none where it speaks of the n largest. */
    public List<String> named() {
        return statement.vendors().map(VendorSet::members).orElse(List.of());
    }

    /** The statement made or changed, to be stored and told. */
    public Change<VendorStatement> recorded() {
        return Change.of(this, new Fact.StatementIs(this));
    }

    /** The statement taken back. */
    public Change<VendorStatement> gone() {
        return Change.of(this, new Fact.StatementGone(edition, statement.id()));
    }
}
