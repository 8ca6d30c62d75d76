package org.markettracker.market.rest.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.statement.MarketSize;

/** An estimate as shown: a value never travels without its bounds, unit, status and evidence. */
public record SizeView(
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
        @JsonInclude(Include.NON_EMPTY) List<GivenView> gaveWay) {
    /** The statements that make each end, and the codes of the identities used beside them. */
    public record Ends(
            List<String> low,
            List<String> high,
            @JsonInclude(Include.NON_EMPTY) List<String> lowIdentities,
            @JsonInclude(Include.NON_EMPTY) List<String> highIdentities) {}

    /** A statement that gave way, by a part of its value. */
    public record GivenView(String statement, BigDecimal part) {}

    static SizeView of(MarketSize size) {
        Estimate estimate = size.estimate();
        Period base = size.cell().basePeriod();
        return new SizeView(
                size.cell().segment(),
                size.cell().measure().name(),
                size.cell().period().code(),
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
                        .map(each -> new GivenView(each.statement(), each.part()))
                        .toList());
    }
}
