package org.markettracker.forecast.rest.path;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.forecast.domain.path.Band;
import org.markettracker.forecast.domain.path.Point;

/** One estimate of a path as shown: a value never travels without its bounds, unit, status and evidence. */
@JsonInclude(Include.ALWAYS)
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
        String basis,
        @JsonInclude(Include.NON_EMPTY) List<Interval> intervals,
        Ends evidence,
        @JsonInclude(Include.NON_EMPTY) List<Part> gaveWay) {
    /** The statements and identities that make each end. */
    @JsonInclude(Include.NON_EMPTY)
    public record Ends(
            @JsonInclude(Include.ALWAYS) List<String> low,
            @JsonInclude(Include.ALWAYS) List<String> high,
            List<String> lowIdentities,
            List<String> highIdentities) {
        static Ends of(Point point) {
            return new Ends(
                    point.estimate().lowEvidence(),
                    point.estimate().highEvidence(),
                    point.why().lowIdentities(),
                    point.why().highIdentities());
        }
    }

    /** What a model expects with a probability in per cent. */
    public record Interval(int level, BigDecimal low, BigDecimal high) {
        static Interval of(Band from) {
            return new Interval(from.level(), from.low(), from.high());
        }
    }

    /** A statement that gave way, and by which part of its value. */
    public record Part(String statement, BigDecimal part) {
        static List<Part> of(Map<String, BigDecimal> gaveWay) {
            return gaveWay.entrySet().stream()
                    .map(each -> new Part(each.getKey(), each.getValue()))
                    .toList();
        }
    }

    static PointView of(Point point) {
        Estimate estimate = point.estimate();
        var base = point.cell().basePeriod();
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
                point.why().basis().code(),
                point.bands().stream().map(Interval::of).toList(),
                Ends.of(point),
                Part.of(point.why().gaveWay()));
    }
}
