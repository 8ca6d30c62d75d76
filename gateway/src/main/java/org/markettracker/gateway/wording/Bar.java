package org.markettracker.gateway.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An interval drawn as a bar, in per cent of the widest thing beside it; only where both ends are known.
 *
 * @param from left end, 0 to 100
 * @param width at least one, so that a narrow interval is still seen
 */
public record Bar(String from, String width) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The bar of a cell on a scale from zero to this, or none. */
    public static Optional<Bar> of(JsonNode cell, BigDecimal scale) {
        if (!cell.path("low").isNumber() || !cell.path("high").isNumber() || scale.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal low = percent(cell.path("low").decimalValue(), scale);
        BigDecimal high = percent(cell.path("high").decimalValue(), scale);
        if (low.signum() < 0 || high.compareTo(HUNDRED) > 0) {
            return Optional.empty();
        }
        BigDecimal width = high.subtract(low).max(BigDecimal.ONE);
        return Optional.of(new Bar(low.min(HUNDRED.subtract(width)).toPlainString(), width.toPlainString()));
    }

    /** The upper end of a cell, as far as it has one. */
    public static BigDecimal top(JsonNode cell) {
        for (String end : new String[] {"high", "value", "low"}) {
            if (cell.path(end).isNumber()) {
                return cell.path(end).decimalValue();
            }
        }
        return BigDecimal.ZERO;
    }

    private static BigDecimal percent(BigDecimal value, BigDecimal scale) {
        return value.multiply(HUNDRED).divide(scale, 2, RoundingMode.HALF_UP);
    }
}
