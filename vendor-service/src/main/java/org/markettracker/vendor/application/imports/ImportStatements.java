package org.markettracker.vendor.application.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.markettracker.evidence.table.RowIds;
import org.markettracker.evidence.table.StatedRow;
import org.markettracker.evidence.table.StatementTable;
import org.markettracker.evidence.table.Table;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.evidence.table.TableRow;
import org.markettracker.vendor.application.DraftDesk;
import org.markettracker.vendor.application.ReckonShares;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.HeardEdition;
import org.markettracker.vendor.domain.profile.Profiles;
import org.markettracker.vendor.domain.statement.Restatement;
import org.markettracker.vendor.domain.statement.VendorStatement;
import org.markettracker.vendor.domain.statement.VendorStatements;

/**
 * Takes a table of statements about vendors into a draft: all rows, or none and all that is wrong with them. What a row
 * says is held to the same rules as a statement that is put alone; the edition is reckoned once.
 */
@ApplicationScoped
public class ImportStatements {
    private final DraftDesk desk;
    private final VendorStatements statements;
    private final Profiles profiles;
    private final ReckonShares shares;
    private final Clock clock;

    ImportStatements(DraftDesk desk, VendorStatements statements, Profiles profiles, ReckonShares shares, Clock clock) {
        this.desk = desk;
        this.statements = statements;
        this.profiles = profiles;
        this.shares = shares;
        this.clock = clock;
    }

    /**
     * Imports it.
     *
     * @param dryRun to check and count only
     */
    @Transactional
    public Imported run(EditionId edition, Table table, String by, boolean dryRun) {
        HeardEdition heard = desk.open(edition);
        Reading reading = new Reading(edition, heard, by);
        table.read(StatementTable.ofShares().columns(), reading.faults, reading::take);
        if (reading.faults.isEmpty() && !dryRun && !reading.news.isEmpty()) {
            reading.news.forEach(each -> statements.store(each.recorded()));
            shares.reckonMuch(edition);
        }
        return reading.outcome();
    }

    /** What is known while one table is read. */
    private final class Reading {
        private final EditionId edition;
        private final HeardEdition heard;
        private final String by;
        private final Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        private final StatementTable columns = StatementTable.ofShares();
        private final RowIds ids = new RowIds();
        private final Map<String, VendorStatement> known = new HashMap<>();
        private final Set<String> vendors;
        private final List<VendorStatement> news = new ArrayList<>();
        private final TableFaults faults = new TableFaults();
        private int read;
        private int created;

        Reading(EditionId edition, HeardEdition heard, String by) {
            this.edition = edition;
            this.heard = heard;
            this.by = by;
            statements
                    .of(edition)
                    .forEach(each -> known.put(each.state().statement().id(), each.state()));
            this.vendors = profiles.of(edition).stream()
                    .map(each -> each.state().vendor())
                    .collect(Collectors.toSet());
        }

        void take(TableRow row) {
            if (!ids.take(row, faults)) {
                return;
            }
            read++;
            columns.read(row, faults)
                    .flatMap(stated -> RowFault.reading(row, faults, () -> statement(stated)))
                    .ifPresent(this::count);
        }

        private VendorStatement statement(StatedRow stated) {
            heard.checkSegment(stated.statement().segment());
            Optional<VendorStatement> before =
                    Optional.ofNullable(known.get(stated.statement().id()));
            VendorStatement made = new VendorStatement(
                    edition,
                    stated.statement(),
                    before.map(VendorStatement::origin).orElse(edition.edition()),
                    by,
                    now);
            for (String vendor : made.named()) {
                if (!vendors.contains(vendor)) {
                    throw Refused.invalid("vendor", "must be a vendor of the edition " + edition, vendor);
                }
            }
            String type = stated.restatementType();
            String reason = stated.restatementReason();
            Restatement restatement = type == null && reason == null
                    ? null
                    : new Restatement(type == null ? "" : type, reason == null ? "" : reason);
            VendorStatement full = made.with(stated.about(), restatement);
            return before.map(each -> full.with(each.standing())).orElse(full);
        }

        private void count(VendorStatement now) {
            VendorStatement before = known.get(now.statement().id());
            if (before == null) {
                created++;
                news.add(now);
            } else if (!before.saysSame(now)) {
                news.add(now);
            }
        }

        private Imported outcome() {
            int changed = news.size() - created;
            return new Imported(read, created, changed, read - created - changed, faults);
        }
    }
}
