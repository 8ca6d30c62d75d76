package org.markettracker.forecast.rest.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.path.Point;

/** A point of a path as shown: a value never travels without its bounds, unit, status and evidence. */
public record PointView(
        String segment,
        String measure,
        String period,
        @JsonInclude(Include.NON_NULL) @Nullable String basePeriod,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        boolean lowOpen,
        @Nullable BigDecimal high,
        boolean highOpen,
        String unit,
        int unitMult,
        int decimals,
        String status,
        Ends evidence) {
    /** The statements that make each end. */
    public record Ends(List<String> low, List<String> high) {}

    static PointView of(Point point) {
        Estimate estimate = point.estimate();
        Period base = point.cell().basePeriod();
        return new PointView(
                point.cell().path().segment(),
                point.cell().path().measure().name(),
                point.cell().period().code(),
                base == null ? null : base.code(),
                estimate.value(),
                estimate.low(),
                estimate.lowOpen(),
                estimate.high(),
                estimate.highOpen(),
                point.unit().sdmxCode(),
                point.unit().unitMult(),
                point.decimals(),
                estimate.status().code(),
                new Ends(estimate.lowEvidence(), estimate.highEvidence()));
    }
}
