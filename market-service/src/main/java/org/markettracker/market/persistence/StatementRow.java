package org.markettracker.market.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Entry;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.Restated;
import org.markettracker.market.domain.statement.RestatementType;
import org.markettracker.market.domain.statement.Standing;

/** A statement as stored. */
@Entity
@Table(name = "market_statement")
class StatementRow {
    @Id
    String key;

    @Column(name = "edition_key")
    String editionKey;

    String id;
    long version;
    String segment;
    String measure;
    String period;

    @Column(name = "base_period")
    @Nullable
    String basePeriod;

    String relation;
    BigDecimal value;

    @Column(name = "value_high")
    @Nullable
    BigDecimal valueHigh;

    String unit;
    String status;
    String stated;
    String source;
    int confidence;
    String section;
    String origin;

    @Nullable
    BigDecimal about;

    @Column(name = "restatement_type")
    @Nullable
    String restatementType;

    @Column(name = "restatement_reason")
    @Nullable
    String restatementReason;

    @Enumerated(EnumType.STRING)
    Standing.State standing;

    @Column(name = "standing_reason")
    @Nullable
    String standingReason;

    @Column(name = "standing_by")
    @Nullable
    String standingBy;

    @Column(name = "standing_at")
    @Nullable
    Instant standingAt;

    @Column(name = "superseded_by")
    @Nullable
    String supersededBy;

    @Column(name = "gave_way")
    @Nullable
    BigDecimal gaveWay;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    void take(MarketStatement from) {
        Statement statement = from.statement();
        segment = statement.segment();
        measure = statement.measure().code();
        period = statement.period().code();
        basePeriod =
                statement.basePeriod() == null ? null : statement.basePeriod().code();
        relation = statement.relation().code();
        value = statement.value();
        valueHigh = statement.valueHigh();
        unit = statement.unit().code();
        status = statement.status().code();
        stated = statement.stated();
        source = statement.source();
        confidence = statement.confidence();
        section = statement.section();
        about = from.entry().about();
        Restated restated = from.entry().restated();
        restatementType = restated == null ? null : restated.type().code();
        restatementReason = restated == null ? null : restated.reason();
        standing = from.standing().state();
        standingReason = from.standing().reason();
        standingBy = from.standing().by();
        standingAt = from.standing().at();
        supersededBy = from.standing().supersededBy();
        gaveWay = from.gaveWay();
        origin = from.origin();
        recordedBy = from.recordedBy();
        recordedAt = from.recordedAt();
    }

    Versioned<MarketStatement> give(EditionId edition) {
        Statement statement = new Statement(
                id,
                segment,
                null,
                Measure.parse(measure),
                Period.parse(period),
                basePeriod == null ? null : Period.parse(basePeriod),
                Relation.parse(relation),
                value,
                valueHigh,
                Unit.parse(unit),
                Status.parse(status),
                stated,
                source,
                confidence,
                section);
        Restated restated = restatementType == null || restatementReason == null
                ? null
                : new Restated(RestatementType.parse("restatement.type", restatementType), restatementReason);
        MarketStatement kept = new MarketStatement(
                edition,
                new Entry(statement, about, restated),
                new Standing(standing, standingReason, standingBy, standingAt, supersededBy),
                gaveWay,
                origin,
                recordedBy,
                recordedAt);
        return new Versioned<>(kept, version);
    }
}
