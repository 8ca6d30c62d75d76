package org.markettracker.forecast.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.path.Cell;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.path.Point;

/** A point of a path as stored. */
@Entity
@Table(name = "forecast_point")
class PointRow {
    @Id
    String key;

    @Column(name = "edition_key")
    String editionKey;

    String segment;

    @Enumerated(EnumType.STRING)
    PathMeasure measure;

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

    String conflict;

    void take(Point point) {
        Cell cell = point.cell();
        segment = cell.path().segment();
        measure = cell.path().measure();
        period = cell.period().code();
        basePeriod = cell.basePeriod() == null ? null : cell.basePeriod().code();
        Estimate estimate = point.estimate();
        value = estimate.value();
        low = estimate.low();
        lowOpen = estimate.lowOpen();
        high = estimate.high();
        highOpen = estimate.highOpen();
        unit = point.unit().code();
        decimals = point.decimals();
        status = estimate.status().code();
        lowEvidence = String.join("\n", estimate.lowEvidence());
        highEvidence = String.join("\n", estimate.highEvidence());
        conflict = String.join("\n", point.conflict());
    }

    PathId path() {
        return new PathId(segment, measure);
    }

    Point give() {
        Cell cell = new Cell(path(), Period.parse(period), basePeriod == null ? null : Period.parse(basePeriod));
        Estimate estimate = new Estimate(
                value, low, lowOpen, high, highOpen, Status.parse(status), lines(lowEvidence), lines(highEvidence));
        return new Point(cell, estimate, Unit.parse(unit), decimals, lines(conflict));
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
