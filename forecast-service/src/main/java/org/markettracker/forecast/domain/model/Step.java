package org.markettracker.forecast.domain.model;

import java.math.BigDecimal;

/**
 * A forecast of one period, in the unit of its history and with six decimals: {@code 0 <= low95 <= low80 <= point <=
 * high80 <= high95}.
 *
 * @param horizon how many periods after the last of the history, from 1
 */
public record Step(
        int horizon, BigDecimal point, BigDecimal low80, BigDecimal high80, BigDecimal low95, BigDecimal high95) {
    public Step {
        BigDecimal[] rising = {BigDecimal.ZERO, low95, low80, point, high80, high95};
        for (int i = 1; i < rising.length; i++) {
            if (rising[i - 1].compareTo(rising[i]) > 0) {
                throw new IllegalArgumentException("step: its ends and point must rise from zero, are '" + low95 + " "
                        + low80 + " " + point + " " + high80 + " " + high95 + "'");
            }
        }
    }
}
