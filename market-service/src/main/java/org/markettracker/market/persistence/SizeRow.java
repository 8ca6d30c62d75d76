package org.markettracker.market.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.reconcile.GaveWay;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.CellMeasure;
import org.markettracker.market.domain.statement.MarketSize;

/** An estimate as stored. */
@Entity
@Table(name = "market_size")
class SizeRow {
    @Id
    String key;

    @Column(name = "edition_key")
    String editionKey;

    @Enumerated(EnumType.STRING)
    CellMeasure measure;

    String segment;
    String period;

    @Column(name = "base_period")
    @Nullable
    String basePeriod;

    @Nullable
    BigDecimal value;

    @Nullable
    BigDecimal low;

    @Column(name = "low_open")
    boolean lowOpen;

    @Nullable
    BigDecimal high;

    @Column(name = "high_open")
    boolean highOpen;

    String unit;
    int decimals;
    String status;

    @Column(name = "low_evidence")
    String lowEvidence;

    @Column(name = "high_evidence")
    String highEvidence;

    @Column(name = "low_identities")
    String lowIdentities;

    @Column(name = "high_identities")
    String highIdentities;

    @Column(name = "gave_way")
    String gaveWay;

    void take(MarketSize size) {
        Estimate estimate = size.estimate();
        measure = size.cell().measure();
        segment = size.cell().segment();
        period = size.cell().period().code();
        Period base = size.cell().basePeriod();
        basePeriod = base == null ? null : base.code();
        value = estimate.value();
        low = estimate.low();
        lowOpen = estimate.lowOpen();
        high = estimate.high();
        highOpen = estimate.highOpen();
        unit = size.unit().code();
        decimals = size.decimals();
        status = estimate.status().code();
        lowEvidence = String.join("\n", estimate.lowEvidence());
        highEvidence = String.join("\n", estimate.highEvidence());
        lowIdentities = String.join("\n", size.lowIdentities());
        highIdentities = String.join("\n", size.highIdentities());
        gaveWay = size.gaveWay().stream()
                .map(each -> each.statement() + " " + each.part())
                .collect(Collectors.joining("\n"));
    }

    MarketSize give(EditionId edition) {
        Cell cell =
                new Cell(measure, segment, Period.parse(period), basePeriod == null ? null : Period.parse(basePeriod));
        Estimate estimate = new Estimate(
                value, low, lowOpen, high, highOpen, Status.parse(status), lines(lowEvidence), lines(highEvidence));
        List<GaveWay> given = lines(gaveWay).stream()
                .map(line -> line.split(" ", 2))
                .map(pair -> new GaveWay(pair[0], new BigDecimal(pair[1])))
                .toList();
        return new MarketSize(
                edition,
                cell,
                estimate,
                Unit.parse(unit),
                decimals,
                lines(lowIdentities),
                lines(highIdentities),
                given);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
