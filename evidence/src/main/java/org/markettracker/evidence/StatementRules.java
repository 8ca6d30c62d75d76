package org.markettracker.evidence;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.StatedFigure;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;

/** What makes a {@link Statement} one; every refusal names the column, the rule and the value. */
final class StatementRules {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern SEGMENT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final int LONGEST = 2000;

    private StatementRules() {}

    static void check(String id, String segment, String source, int confidence) {
        require(ID.matcher(id).matches(), "id", "must be 1 to 64 letters, digits, dots, dashes or underscores", id);
        require(
                SEGMENT.matcher(segment).matches(),
                "segment",
                "must be an id in lower-case words with hyphens",
                segment);
        require(!source.isBlank(), "source", "must name who says so", source);
        require(confidence >= 1 && confidence <= 5, "confidence", "must be 1 to 5", confidence);
    }

    /** A text is kept and told as it is, so it must be one that a database and a topic can carry. */
    static void checkText(String field, String text) {
        require(text.length() <= LONGEST, field, "must be at most " + LONGEST + " characters long", text);
        boolean seen = text.chars().noneMatch(each -> each < ' ' && each != '\n' && each != '\r' && each != '\t');
        require(seen, field, "must have no control character", text);
    }

    static void checkVendor(Measure measure, @Nullable String vendor) {
        switch (measure.vendors()) {
            case NONE -> require(vendor == null, "vendor", "must be empty for the measure " + measure.code(), vendor);
            case NEEDED -> require(vendor != null, "vendor", "must be given for the measure " + measure.code(), null);
            case OPTIONAL -> {}
        }
        if (vendor != null) {
            boolean single = VendorSet.parse(vendor).isSingle();
            require(single || measure != Measure.RANK, "vendor", "must be a single vendor for a rank", vendor);
        }
    }

    static void checkPeriods(Measure measure, Period period, @Nullable Period base) {
        if (!measure.needsBase()) {
            require(base == null, "base_period", "must be empty for the measure " + measure.code(), base);
            return;
        }
        if (base == null) {
            throw new InvalidEvidence("base_period", "must be given for the measure " + measure.code(), null);
        }
        require(
                measure.base() != Measure.Base.EQUALLY_LONG || base.frequency() == period.frequency(),
                "base_period",
                "must be as long as the period " + period,
                base);
        require(base.start().isBefore(period.start()), "base_period", "must start before the period " + period, base);
    }

    static void checkFigure(
            Measure measure, Relation relation, BigDecimal value, @Nullable BigDecimal valueHigh, Unit unit) {
        switch (measure) {
            case REVENUE -> require(unit.isMoney(), "unit", "must be a currency for revenue, such as CNY_100M", unit);
            case USAGE ->
                require(
                        !unit.equals(Unit.PERCENT)
                                && !unit.equals(Unit.PERCENTAGE_POINTS)
                                && !unit.equals(Unit.ORDINAL),
                        "unit",
                        "must be something counted for usage, such as MINUTES_100M",
                        unit);
            case SHARE_CHANGE ->
                require(unit.equals(Unit.PERCENTAGE_POINTS), "unit", "must be PP for the measure share_change", unit);
            case RANK -> require(unit.equals(Unit.ORDINAL), "unit", "must be ORDINAL for a rank", unit);
            case GROWTH, USAGE_GROWTH, SHARE_OF_TOTAL, SHARE, CAGR ->
                require(unit.equals(Unit.PERCENT), "unit", "must be PCT for the measure " + measure.code(), unit);
        }
        require(
                (measure == Measure.RANK) == (relation == Relation.RANK),
                "relation",
                "must be rank if and only if the measure is rank",
                relation.code());
        require(
                (relation == Relation.BETWEEN) == (valueHigh != null),
                "value_high",
                "must be given if and only if the relation is between",
                valueHigh);
        require(
                valueHigh == null || value.compareTo(valueHigh) <= 0,
                "value_high",
                "must not be below the value " + value.toPlainString(),
                valueHigh);
        require(
                measure != Measure.RANK
                        || (value.signum() > 0 && value.stripTrailingZeros().scale() <= 0),
                "value",
                "must be a whole number from 1 for a rank",
                value);
    }

    static void checkStated(
            String stated, Relation relation, BigDecimal value, @Nullable BigDecimal valueHigh, Unit unit) {
        StatedFigure.parse(stated)
                .disagreement(relation, value, valueHigh, unit)
                .ifPresent(disagreement -> {
                    throw disagreement;
                });
    }

    static void checkPossible(Measure measure, Interval bounds, String stated) {
        require(!bounds.isEmpty(), "stated", "must be possible for the measure " + measure.code(), stated);
    }

    private static void require(boolean kept, String field, String rule, @Nullable Object value) {
        if (!kept) {
            throw new InvalidEvidence(field, rule, value);
        }
    }
}
