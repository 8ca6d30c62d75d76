package org.markettracker.evidence.model;

import java.math.BigDecimal;
import java.util.Map;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.figure.Figure;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Unit;

/**
 * How statements are read into numbers.
 *
 * @param about what "about" means, as a part of the written number
 * @param aboutOf the same for single statements, by id
 */
public record Reading(BigDecimal about, Map<String, BigDecimal> aboutOf) {
    public Reading {
        aboutOf = Map.copyOf(aboutOf);
        aboutOf.forEach((id, part) -> check(part));
        check(about);
    }

    private static void check(BigDecimal part) {
        if (part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0) {
            throw new InvalidEvidence("about", "must be a part of the number, 0 to 1", part);
        }
    }

    Interval bounds(Statement statement) {
        return statement.bounds(aboutOf.getOrDefault(statement.id(), about));
    }

    /** The whole stated value, of which a relaxation is a part; of zero, one unit of its last digit. */
    BigDecimal give(Statement statement) {
        Figure figure = statement.figure().figure();
        BigDecimal whole = statement.value().abs();
        return whole.signum() > 0 ? whole : figure.halfWidth().multiply(BigDecimal.valueOf(2));
    }

    BigDecimal toUnit(BigDecimal value, Statement statement, Unit unit) {
        if (!statement.unit().symbol().equals(unit.symbol())) {
            throw new InvalidEvidence(
                    "unit", "must be counted in " + unit.symbol() + " like the others", statement.unit());
        }
        return value.scaleByPowerOfTen(statement.unit().multiplier() - unit.multiplier());
    }
}
