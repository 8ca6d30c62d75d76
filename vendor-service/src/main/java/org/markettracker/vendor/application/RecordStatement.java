package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.profile.Profiles;
import org.markettracker.vendor.domain.statement.Restatement;
import org.markettracker.vendor.domain.statement.Standing;
import org.markettracker.vendor.domain.statement.VendorStatement;
import org.markettracker.vendor.domain.statement.VendorStatements;

/** Makes or changes a statement of a draft; the same statement again changes nothing. */
@ApplicationScoped
public class RecordStatement {
    private final DraftDesk desk;
    private final VendorStatements statements;
    private final Profiles profiles;
    private final ReckonShares shares;
    private final Clock clock;

    RecordStatement(DraftDesk desk, VendorStatements statements, Profiles profiles, ReckonShares shares, Clock clock) {
        this.desk = desk;
        this.statements = statements;
        this.profiles = profiles;
        this.shares = shares;
        this.clock = clock;
    }

    @Transactional
    public Recorded<VendorStatement> record(
            EditionId edition,
            Statement statement,
            @Nullable BigDecimal about,
            @Nullable Restatement restatement,
            String by,
            Optional<Long> seen) {
        desk.open(edition).checkSegment(statement.segment());
        Optional<Versioned<VendorStatement>> known = statements.find(edition, statement.id());
        VendorStatement recorded = new VendorStatement(
                        edition,
                        statement,
                        known.map(each -> each.state().origin()).orElse(edition.edition()),
                        by,
                        clock.instant().truncatedTo(ChronoUnit.MICROS))
                .with(about, restatement)
                .with(known.map(each -> each.state().standing()).orElse(Standing.STANDS));
        if (known.isPresent()) {
            if (known.get().state().saysSame(recorded)) {
                return new Recorded<>(known.get().state(), known.get().version(), false);
            }
            known.get().check("statement " + statement.id(), seen);
        }
        checkVendors(recorded);
        long version = statements.store(recorded.recorded());
        shares.reckon(edition);
        return new Recorded<>(recorded, version, known.isEmpty());
    }

    private void checkVendors(VendorStatement statement) {
        for (String vendor : statement.named()) {
            if (profiles.find(statement.edition(), vendor).isEmpty()) {
                throw Refused.invalid("vendor", "must be a vendor of the edition " + statement.edition(), vendor);
            }
        }
    }
}
