package org.markettracker.evidence.figure;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number with the digits that it was written with: {@code 24.0} is not {@code 24}, because its last digit says that
 * it was rounded to tenths.
 *
 * @param digits an optional minus, ASCII digits, and decimals after a point; no separators
 */
public record Figure(String digits) {
    private static final Pattern FORM = Pattern.compile("-?\\d{1,30}(\\.\\d{1,12})?");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Figure {
        if (!FORM.matcher(digits).matches()) {
            throw new InvalidEvidence(
                    "figure", "must be digits with at most 12 decimals after a point, such as 24.0", digits);
        }
    }

    public BigDecimal value() {
        return new BigDecimal(digits);
    }

    /** How many digits stand after the point. */
    public int decimals() {
        return value().scale();
    }

    /** Half a unit of the last written digit: 0.05 for 24.0, 0.5 for 300. */
    public BigDecimal halfWidth() {
        return HALF.movePointLeft(decimals());
    }

    /** What may have been rounded to this figure: lower end in, upper end out. */
    public Interval rounding() {
        return Interval.closedOpen(value().subtract(halfWidth()), value().add(halfWidth()));
    }

    @Override
    public String toString() {
        return digits;
    }
}
