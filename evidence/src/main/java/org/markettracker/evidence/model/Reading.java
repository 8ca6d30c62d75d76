package org.markettracker.evidence.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.figure.Figure;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Unit;

/** How statements are read into numbers; what was read once is remembered. */
public final class Reading {
    private record Read(Statement statement, Interval bounds, BigDecimal give) {}

    private final BigDecimal about;
    private final Map<String, BigDecimal> aboutOf;
    private final Map<String, Read> known = new HashMap<>();

    /**
     * @param about what "about" means, as a part of the written number
     * @param aboutOf the same for single statements, by id
     */
    public Reading(BigDecimal about, Map<String, BigDecimal> aboutOf) {
        this.about = about;
        this.aboutOf = Map.copyOf(aboutOf);
        aboutOf.forEach((id, part) -> check(part));
        check(about);
    }

    /** This one, if it reads that way, with what it remembers. */
    public static Reading of(@Nullable Reading former, BigDecimal about, Map<String, BigDecimal> aboutOf) {
        boolean same = former != null && former.about.compareTo(about) == 0 && former.aboutOf.equals(aboutOf);
        return former != null && same ? former : new Reading(about, aboutOf);
    }

    private static void check(BigDecimal part) {
        if (part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0) {
            throw new InvalidEvidence("about", "must be a part of the number, 0 to 1", part);
        }
    }

    private Read read(Statement statement) {
        Read read = known.get(statement.id());
        if (read == null || !(read.statement == statement || read.statement.equals(statement))) {
            Figure figure = statement.figure().figure();
            BigDecimal whole = statement.value().abs();
            read = new Read(
                    statement,
                    statement.bounds(aboutOf.getOrDefault(statement.id(), about)),
                    whole.signum() > 0 ? whole : figure.halfWidth().multiply(BigDecimal.valueOf(2)));
            known.put(statement.id(), read);
        }
        return read;
    }

    Interval bounds(Statement statement) {
        return read(statement).bounds();
    }

    /** The whole stated value, of which a relaxation is a part; of zero, one unit of its last digit. */
    BigDecimal give(Statement statement) {
        return read(statement).give();
    }

    BigDecimal toUnit(BigDecimal value, Statement statement, Unit unit) {
        if (!statement.unit().symbol().equals(unit.symbol())) {
            throw new InvalidEvidence(
                    "unit", "must be counted in " + unit.symbol() + " like the others", statement.unit());
        }
        return value.scaleByPowerOfTen(statement.unit().multiplier() - unit.multiplier());
    }
}
