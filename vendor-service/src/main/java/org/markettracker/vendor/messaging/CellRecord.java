package org.markettracker.vendor.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.vendor.domain.share.Reading;
import org.markettracker.vendor.domain.share.ShareCell;

/** One estimate within a record. Value and ends are given even when they are null. */
@JsonInclude(Include.ALWAYS)
record CellRecord(
        String segment,
        String vendor,
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
        Ends evidence,
        @JsonInclude(Include.NON_EMPTY) List<Part> gaveWay) {
    /** The statements and identities that make each end. */
    @JsonInclude(Include.NON_EMPTY)
    record Ends(
            @JsonInclude(Include.ALWAYS) List<String> low,
            @JsonInclude(Include.ALWAYS) List<String> high,
            List<String> lowIdentities,
            List<String> highIdentities) {
        static Ends of(Reading reading) {
            return new Ends(
                    reading.estimate().lowEvidence(),
                    reading.estimate().highEvidence(),
                    reading.lowIdentities(),
                    reading.highIdentities());
        }
    }

    /** A statement that gave way, and by which part of its value. */
    record Part(String statement, BigDecimal part) {
        static List<Part> of(Map<String, BigDecimal> gaveWay) {
            return gaveWay.entrySet().stream()
                    .map(each -> new Part(each.getKey(), each.getValue()))
                    .toList();
        }
    }

    static @Nullable CellRecord of(ShareCell cell, String measure, @Nullable Reading reading) {
        if (reading == null) {
            return null;
        }
        Estimate estimate = reading.estimate();
        return new CellRecord(
                cell.segment(),
                cell.vendor(),
                measure,
                cell.period().code(),
                reading.basePeriod() == null ? null : reading.basePeriod().code(),
                estimate.value(),
                estimate.low(),
                estimate.lowOpen(),
                estimate.high(),
                estimate.highOpen(),
                reading.unit().sdmxCode(),
                reading.unit().unitMult(),
                reading.decimals(),
                estimate.status().code(),
                Ends.of(reading),
                Part.of(reading.gaveWay()));
    }
}
