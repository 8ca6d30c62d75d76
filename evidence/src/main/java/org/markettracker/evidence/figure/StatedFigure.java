package org.markettracker.evidence.figure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a source states it, read from the compact form that a person types: relation, digits as written, and the
 * magnitude and unit written beside them.
 *
 * @param text what was typed, verbatim
 * @param figure the number; the lower one of {@code between}; the place of a {@code rank}
 * @param high the upper number of {@code between}, null otherwise
 * @param multiplier the power of ten of a written magnitude (亿 is 8); 0 when none is written
 * @param symbol the unit as in {@link Unit#symbol()} when one is written, else null
 */
public record StatedFigure(
        String text, Relation relation, Figure figure, @Nullable Figure high, int multiplier, @Nullable String symbol) {
    public StatedFigure {
        Objects.requireNonNull(relation, "relation");
        if ((relation == Relation.BETWEEN) != (high != null)) {
            throw new InvalidEvidence("stated", "must have two figures if and only if it is a range", text);
        }
        if (high != null && figure.value().compareTo(high.value()) > 0) {
            throw new InvalidEvidence("stated", "must name the lower figure of a range first", text);
        }
    }

    /** Reads {@code >300亿}, {@code ≈60%}, {@code 24.0%}, {@code 3rd}, {@code between 10 and 12 bn}, {@code 第三}, … */
    public static StatedFigure parse(String text) {
        return StatedFigureReader.read(text);
    }

    /** Whether neither magnitude nor unit is written: the number is then counted in the unit of its context. */
    public boolean isBare() {
        return multiplier == 0 && symbol == null;
    }

    /** What a written number has to be multiplied by to be counted in the unit; refuses another kind of unit. */
    public BigDecimal factorTo(Unit unit) {
        if (symbol != null && !symbol.equals(unit.symbol())) {
            throw new InvalidEvidence("stated", "must be in the unit " + unit + " (" + symbol + " is written)", text);
        }
        return isBare() ? BigDecimal.ONE : BigDecimal.ONE.scaleByPowerOfTen(multiplier - unit.multiplier());
    }

    /** The first point in which relation, value or unit are not what is written here; empty if they agree. */
    public Optional<InvalidEvidence> disagreement(
            Relation otherRelation, BigDecimal value, @Nullable BigDecimal valueHigh, Unit unit) {
        if (relation != otherRelation) {
            return Optional.of(new InvalidEvidence(
                    "relation", "must be " + relation.code() + " as stated in '" + text + "'", otherRelation.code()));
        }
        BigDecimal factor;
        try {
            factor = factorTo(unit);
        } catch (InvalidEvidence otherUnit) {
            return Optional.of(otherUnit);
        }
        return differs("value", figure, factor, value)
                .or(() -> high == null || valueHigh == null
                        ? Optional.empty()
                        : differs("value_high", high, factor, valueHigh));
    }

    private Optional<InvalidEvidence> differs(String field, Figure stated, BigDecimal factor, BigDecimal value) {
        BigDecimal expected = stated.value().multiply(factor);
        return expected.compareTo(value) == 0
                ? Optional.empty()
                : Optional.of(new InvalidEvidence(
                        field, "must be " + expected.toPlainString() + " as stated in '" + text + "'", value));
    }
}
