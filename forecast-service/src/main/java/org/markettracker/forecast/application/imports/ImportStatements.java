package org.markettracker.forecast.application.imports;

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
import org.markettracker.evidence.table.RowIds;
import org.markettracker.evidence.table.StatedRow;
import org.markettracker.evidence.table.StatementTable;
import org.markettracker.evidence.table.Table;
import org.markettracker.evidence.table.TableFaults;
import org.markettracker.evidence.table.TableRow;
import org.markettracker.forecast.application.DraftDesk;
import org.markettracker.forecast.application.OneCurrency;
import org.markettracker.forecast.application.ReckonForecasts;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.HeardEdition;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.ForecastStatements;
import org.markettracker.forecast.domain.statement.Restatement;

/**
 * Takes a table of statements about the future into a draft: all rows, or none and all that is wrong with them. What a row
 * says is held to the same rules as a statement that is put alone; the edition is reckoned once.
 */
@ApplicationScoped
public class ImportStatements {
    private final DraftDesk desk;
    private final ForecastStatements statements;
    private final ReckonForecasts forecasts;
    private final Clock clock;

    ImportStatements(DraftDesk desk, ForecastStatements statements, ReckonForecasts forecasts, Clock clock) {
        this.desk = desk;
        this.statements = statements;
        this.forecasts = forecasts;
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
        table.read(StatementTable.ofLevels(null).columns(), reading.faults, reading::take);
        if (reading.faults.isEmpty() && !dryRun && !reading.news.isEmpty()) {
            reading.news.forEach(each -> statements.store(each.recorded()));
            forecasts.reckon(edition);
        }
        return reading.outcome();
    }

    /** What is known while one table is read. */
    private final class Reading {
        private final EditionId edition;
        private final HeardEdition heard;
        private final String by;
        private final Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        private final StatementTable columns = StatementTable.ofLevels(null);
        private final RowIds ids = new RowIds();
        private final Map<String, ForecastStatement> known = new HashMap<>();
        private final OneCurrency currency;
        private final List<ForecastStatement> news = new ArrayList<>();
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
            this.currency = OneCurrency.of(statements.of(edition));
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

        private ForecastStatement statement(StatedRow stated) {
            heard.checkSegment(stated.statement().segment());
            Optional<ForecastStatement> before =
                    Optional.ofNullable(known.get(stated.statement().id()));
            ForecastStatement made = new ForecastStatement(
                    edition,
                    stated.statement(),
                    before.map(ForecastStatement::origin).orElse(edition.edition()),
                    by,
                    now);
            currency.check(made);
            String type = stated.restatementType();
            String reason = stated.restatementReason();
            Restatement restatement = type == null && reason == null
                    ? null
                    : new Restatement(type == null ? "" : type, reason == null ? "" : reason);
            ForecastStatement full = made.with(stated.about(), restatement);
            return before.map(each -> full.with(each.standing())).orElse(full);
        }

        private void count(ForecastStatement now) {
            ForecastStatement before = known.get(now.statement().id());
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
