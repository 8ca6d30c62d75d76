package org.markettracker.forecast.domain.training;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Frequency;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.model.History;

/**
 * What a model of a segment's sizes is trained on: the observations of one frequency, from the first to the last.
 *
 * @param first period
 * @param values from then on; null where a period was not observed
 */
public record Training(
        String segment, Frequency frequency, Period first, List<@Nullable BigDecimal> values, Unit unit, int decimals) {
    public Training {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        if (first.frequency() != frequency || values.isEmpty()) {
            throw new IllegalArgumentException("training: must have values from a period of its frequency, has "
                    + values.size() + " from " + first);
        }
    }

    /** The last period observed. */
    public Period origin() {
        return Periods.after(first, values.size() - 1);
    }

    /** How many periods were observed. */
    public int observations() {
        return (int) values.stream().filter(Objects::nonNull).count();
    }

    /** The numbers after the last gap if these are enough for a model, else all. */
    public Training unbroken() {
        int from = values.lastIndexOf(null) + 1;
        return values.size() - from < History.FEWEST
                ? this
                : new Training(
                        segment,
                        frequency,
                        Periods.after(first, from),
                        values.subList(from, values.size()),
                        unit,
                        decimals);
    }

    /** Periods within it that were not observed. */
    public List<Period> missing() {
        List<Period> missing = new ArrayList<>();
        for (int t = 0; t < values.size(); t++) {
            if (values.get(t) == null) {
                missing.add(Periods.after(first, t));
            }
        }
        return missing;
    }

    public History history() {
        return new History(frequency, values);
    }

    /** Hexadecimal SHA-256 over unit, periods and values: two trainings with the same are the same to a model. */
    public String vintage() {
        StringBuilder text = new StringBuilder(unit.code()).append('\n');
        for (int t = 0; t < values.size(); t++) {
            BigDecimal value = values.get(t);
            text.append(Periods.after(first, t).code())
                    .append(' ')
                    .append(value == null ? "-" : value.stripTrailingZeros().toPlainString())
                    .append('\n');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
