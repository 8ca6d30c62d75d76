package org.markettracker.market.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.MarketSize;

/** {@code market.sizes.v1}: the estimate of a cell. Value and ends are given even when they are null. */
@JsonInclude(Include.ALWAYS)
record SizeRecord(
        String tracker,
        String edition,
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
        Ends evidence,
        @JsonInclude(Include.NON_EMPTY) List<Given> gaveWay) {
    SizeRecord {
        // What was said before there were any has none.
        gaveWay = gaveWay == null ? List.of() : List.copyOf(gaveWay);
    }

    /** The statements that make each end, and the codes of the identities used beside them. */
    record Ends(
            List<String> low,
            List<String> high,
            @JsonInclude(Include.NON_EMPTY) List<String> lowIdentities,
            @JsonInclude(Include.NON_EMPTY) List<String> highIdentities) {
        Ends {
            lowIdentities = lowIdentities == null ? List.of() : List.copyOf(lowIdentities);
            highIdentities = highIdentities == null ? List.of() : List.copyOf(highIdentities);
        }
    }

    /** A statement that gave way, by a part of its value. */
    record Given(String statement, BigDecimal part) {}

    /** The same cell as another edition would say it. */
    SizeRecord in(String otherEdition) {
        return new SizeRecord(
                tracker,
                otherEdition,
                segment,
                measure,
                period,
                basePeriod,
                value,
                low,
                lowOpen,
                high,
                highOpen,
                unit,
                unitMult,
                decimals,
                status,
                evidence,
                gaveWay);
    }

    static SizeRecord of(MarketSize size) {
        Cell cell = size.cell();
        Estimate estimate = size.estimate();
        Period base = cell.basePeriod();
        return new SizeRecord(
                size.edition().tracker(),
                size.edition().edition(),
                cell.segment(),
                cell.measure().name(),
                cell.period().code(),
                base == null ? null : base.code(),
                estimate.value(),
                estimate.low(),
                estimate.lowOpen(),
                estimate.high(),
                estimate.highOpen(),
                size.unit().sdmxCode(),
                size.unit().unitMult(),
                size.decimals(),
                estimate.status().code(),
                new Ends(estimate.lowEvidence(), estimate.highEvidence(), size.lowIdentities(), size.highIdentities()),
                size.gaveWay().stream()
                        .map(each -> new Given(each.statement(), each.part()))
                        .toList());
    }
}
