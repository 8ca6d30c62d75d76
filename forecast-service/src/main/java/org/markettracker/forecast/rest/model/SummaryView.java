package org.markettracker.forecast.rest.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.accuracy.Summary;

/** Trials in few numbers, to four decimals: sMAPE in per cent, the held intervals as parts of the trials. */
@JsonInclude(Include.NON_NULL)
public record SummaryView(
        int trials, BigDecimal smape, @Nullable BigDecimal mase, BigDecimal held80, BigDecimal held95) {
    private static final int DECIMALS = 4;

    static SummaryView of(Summary from) {
        Double mase = from.mase();
        return new SummaryView(
                from.trials(),
                rounded(from.smape()),
                mase == null ? null : rounded(mase),
                rounded(from.held80()),
                rounded(from.held95()));
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
