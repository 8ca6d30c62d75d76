package org.markettracker.forecast.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.Point;

/** {@code forecast.paths.v1}: a path with intervals. Value and ends are given even when they are null. */
record PathRecord(
        String tracker,
        String edition,
        String segment,
        String measure,
        String method,
        String scenario,
        List<Step> points) {
    /** One point of it. */
    @JsonInclude(Include.ALWAYS)
    record Step(
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
        static Step of(Point point) {
            Estimate estimate = point.estimate();
            Period base = point.cell().basePeriod();
            return new Step(
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

    /** The statements that make each end. */
    record Ends(List<String> low, List<String> high) {}

    static PathRecord of(ForecastPath path) {
        return new PathRecord(
                path.edition().tracker(),
                path.edition().edition(),
                path.id().segment(),
                path.id().measure().name(),
                PathId.METHOD,
                PathId.SCENARIO,
                path.points().stream().map(Step::of).toList());
    }
}
