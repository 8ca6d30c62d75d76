package org.markettracker.evidence.table.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number cell as the text that it shows, without separators of thousands: 24 in the format {@code 0.0"%"} is
 * {@code 24.0%}, 0.24 in {@code 0.0%} too, because the last digit shown says how far the figure was rounded. Where the
 * format is general, or one that is not understood here, the number has the 15 digits that a workbook keeps, so that 0.1 +
 * 0.2 is 0.3. A day is written as 2021-04-06, a month as 2021-04, a year as 2021.
 */
final class ShownNumber {
    private static final Pattern STORED = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");
    private static final Pattern DIGITS = Pattern.compile("(?:[#0]+,)*[#0]+(?:\\.([0#]*))?(?![,0#.])");
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(30);
    private static final long LAST_DAY = 2_958_465;

    private ShownNumber() {}

    /** What the cell shows; empty when what is stored is no number that could stand in a table. */
    static Optional<String> of(String stored, String format, boolean from1904) {
        if (!STORED.matcher(stored).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(stored);
        if (number.abs().compareTo(LARGEST) > 0) {
            return Optional.empty();
        }
        FormatCode code = FormatCode.of(format);
        if (code.isDate()) {
            return date(number, code.signs().toLowerCase(Locale.ROOT), from1904);
        }
        return Optional.of(decimal(number, code).orElseGet(() -> general(number)));
    }

    private static String general(BigDecimal number) {
        BigDecimal kept = number.round(KEPT).setScale(12, RoundingMode.HALF_UP).stripTrailingZeros();
        return (kept.scale() < 0 ? kept.setScale(0) : kept).toPlainString();
    }

    /** Empty for a format that does more than round. */
    private static Optional<String> decimal(BigDecimal number, FormatCode code) {
        Matcher digits = DIGITS.matcher(code.signs());
        if (!digits.find() || code.doesMore()) {
            return Optional.empty();
        }
        int start = digits.start();
        int end = digits.end();
        String decimals = digits.group(1) == null ? "" : digits.group(1);
        if (digits.find()) {
            return Optional.empty();
        }
        BigDecimal scaled = number.round(KEPT)
                .scaleByPowerOfTen(2 * code.percents())
                .setScale(decimals.length(), RoundingMode.HALF_UP);
        int least = decimals.indexOf('#') < 0 ? decimals.length() : decimals.indexOf('#');
        BigDecimal shortest = scaled.signum() == 0 ? BigDecimal.ZERO : scaled.stripTrailingZeros();
        String shown = scaled.setScale(Math.max(least, shortest.scale())).toPlainString();
        return Optional.of(
                (code.text().substring(0, start) + shown + code.text().substring(end)).strip());
    }

    private static Optional<String> date(BigDecimal number, String format, boolean from1904) {
        BigDecimal days = number.setScale(0, RoundingMode.FLOOR);
        if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0 || !format.contains("y")) {
            return Optional.empty();
        }
        // Day 60 of the count from 1900 is 29 February 1900, which never was.
        long count = days.longValueExact();
        LocalDate day = from1904
                ? LocalDate.of(1904, 1, 1).plusDays(count)
                : LocalDate.of(1899, 12, count < 60 ? 31 : 30).plusDays(count);
        if (!format.contains("d")) {
            return Optional.of(day.toString().substring(0, format.contains("m") ? 7 : 4));
        }
        long seconds = number.subtract(days)
                .multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalDateTime time = day.atStartOfDay().plus(seconds, ChronoUnit.SECONDS);
        return Optional.of(seconds == 0 ? day.toString() : time.toString());
    }
}
