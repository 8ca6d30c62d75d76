package org.markettracker.vendor.persistence;

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
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.statement.VendorStatement;

/** A statement as stored. */
@Entity
@Table(name = "vendor_statement")
class StatementRow {
    @Id
    String key;

    @Column(name = "edition_key")
    String editionKey;

    String id;
    long version;
    String segment;
    String vendor;
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

    void take(VendorStatement from) {
        Statement statement = from.statement();
        segment = statement.segment();
        vendor = String.valueOf(statement.vendor());
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
        version++;
    }

    Versioned<VendorStatement> give(EditionId edition) {
        Statement statement = new Statement(
                id,
                segment,
                vendor,
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
        return new Versioned<>(new VendorStatement(edition, statement, origin, recordedBy, recordedAt), version);
    }
}
