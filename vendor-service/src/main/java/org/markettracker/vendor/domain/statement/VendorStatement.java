package org.markettracker.vendor.domain.statement;

import java.time.Instant;
import java.util.List;
import java.util.Set;
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
 */
public record VendorStatement(
        EditionId edition, Statement statement, String origin, String recordedBy, Instant recordedAt) {
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
