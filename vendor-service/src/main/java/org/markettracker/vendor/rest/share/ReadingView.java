package org.markettracker.vendor.rest.share;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.vendor.domain.share.Reading;

/** An estimate as shown: a value never travels without its bounds, unit, status and evidence. */
public record ReadingView(
        @Nullable String basePeriod,
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
        @JsonInclude(Include.NON_EMPTY) List<GaveWayView> gaveWay) {
    /** The statements and identities that make each end. */
    @JsonInclude(Include.NON_EMPTY)
    public record Ends(
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

    static @Nullable ReadingView of(@Nullable Reading reading) {
        if (reading == null) {
            return null;
        }
        Estimate estimate = reading.estimate();
        return new ReadingView(
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
                GaveWayView.of(reading.gaveWay()));
    }
}
