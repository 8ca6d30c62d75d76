package org.markettracker.vendor.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.markettracker.evidence.Statement;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.profile.Profiles;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.statement.VendorStatement;
import org.markettracker.vendor.domain.statement.VendorStatements;

/** Makes or changes a statement of a draft; the same statement again changes nothing. */
@ApplicationScoped
public class RecordStatement {
    private final DraftDesk desk;
    private final VendorStatements statements;
    private final Profiles profiles;
    private final EstimateShares estimates;
    private final Clock clock;

    RecordStatement(
            DraftDesk desk, VendorStatements statements, Profiles profiles, EstimateShares estimates, Clock clock) {
        this.desk = desk;
        this.statements = statements;
        this.profiles = profiles;
        this.estimates = estimates;
        this.clock = clock;
    }

    @Transactional
    public Recorded<VendorStatement> record(EditionId edition, Statement statement, String by, Optional<Long> seen) {
        desk.open(edition).checkSegment(statement.segment());
        Optional<Versioned<VendorStatement>> known = statements.find(edition, statement.id());
        if (known.isPresent()) {
            if (known.get().state().statement().equals(statement)) {
                return new Recorded<>(known.get().state(), known.get().version(), false);
            }
            known.get().check("statement " + statement.id(), seen);
        }
        String origin = known.map(each -> each.state().origin()).orElse(edition.edition());
        VendorStatement recorded = new VendorStatement(
                edition, statement, origin, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        checkVendors(recorded);
        long version = statements.store(recorded.recorded());
        Set<ShareCell> touched = new LinkedHashSet<>();
        known.ifPresent(each -> touched.add(each.state().cell()));
        touched.add(recorded.cell());
        estimates.weigh(edition, touched);
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
