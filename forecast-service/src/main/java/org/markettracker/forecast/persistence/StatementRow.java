package org.markettracker.forecast.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.Restatement;
import org.markettracker.forecast.domain.statement.Standing;

/** A statement as stored. */
@Entity
@Table(name = "forecast_statement")
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

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    String standing;

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

    @Nullable
    BigDecimal about;

    @Column(name = "restatement_type")
    @Nullable
    String restatementType;

    @Column(name = "restatement_reason")
    @Nullable
    String restatementReason;

    @Column(name = "gave_way")
    @Nullable
    BigDecimal gaveWay;

    void take(ForecastStatement from) {
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
        origin = from.origin();
        recordedBy = from.recordedBy();
        recordedAt = from.recordedAt();
        standing = from.standing().kind().code();
        standingReason = from.standing().reason();
        standingBy = from.standing().by();
        standingAt = from.standing().at();
        supersededBy = from.standing().supersededBy();
        about = from.about();
        restatementType = from.restatement() == null ? null : from.restatement().type();
        restatementReason =
                from.restatement() == null ? null : from.restatement().reason();
        gaveWay = from.gaveWay();
    }

    Versioned<ForecastStatement> give(EditionId edition) {
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
        return new Versioned<>(
                new ForecastStatement(
                        edition,
                        statement,
                        origin,
                        recordedBy,
                        recordedAt,
                        new Standing(
                                Standing.Kind.parse(standing), standingReason, standingBy, standingAt, supersededBy),
                        about,
                        restatementType == null
                                ? null
                                : new Restatement(restatementType, String.valueOf(restatementReason)),
                        gaveWay),
                version);
    }
}
