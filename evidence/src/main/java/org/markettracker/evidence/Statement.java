package org.markettracker.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.StatedFigure;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;

/**
 * What one source says about one quantity, kept as stated; a statement that exists is a valid one.
 *
 * @param id unique within its tracker and edition
 * @param segment the segment, or of a share the segment that it is a part of
 * @param vendor whom a share, rank or change is about, as {@link VendorSet#parse} reads it; null for a segment's own
 * @param basePeriod the period that growth, change and CAGR are measured from; null for the other measures
 * @param value the stated number counted in {@code unit}; the lower one of {@code between}
 * @param valueHigh the upper number of {@code between}, else null
 * @param stated the figure verbatim, which relation, value and unit must agree with
 * @param confidence from 1 (a rumour) to 5 (certain)
 * @param section where in the source it stands; may be empty
 */
public record Statement(
        String id,
        String segment,
        @Nullable String vendor,
        Measure measure,
        Period period,
        @Nullable Period basePeriod,
        Relation relation,
        BigDecimal value,
        @Nullable BigDecimal valueHigh,
        Unit unit,
        Status status,
        String stated,
        String source,
        int confidence,
        String section) {

    /** How far a number called "about" may be off, as a part of itself, unless a caller knows better: 5 %. */
    public static final BigDecimal ABOUT = new BigDecimal("0.05");

    public Statement {
        StatementRules.check(id, segment, source, confidence);
        StatementRules.checkText("source", source);
        StatementRules.checkText("section", section);
        StatementRules.checkVendor(measure, vendor);
        StatementRules.checkPeriods(measure, period, basePeriod);
        StatementRules.checkFigure(measure, relation, value, valueHigh, unit);
        StatementRules.checkStated(stated, relation, value, valueHigh, unit);
        StatementRules.checkPossible(
                measure, StatementBounds.of(measure, StatedFigure.parse(stated), unit, ABOUT), stated);
    }

    /** What this statement alone leaves possible for its own quantity, in its own unit. */
    public Interval bounds() {
        return bounds(ABOUT);
    }

    /** The same with another meaning of "about": the part of the written number that it may be off. */
    public Interval bounds(BigDecimal about) {
        return StatementBounds.of(measure, figure(), unit, about);
    }

    /** The figure with its digits as written. */
    public StatedFigure figure() {
        return StatedFigure.parse(stated);
    }

    /** Whom it is about; empty for a statement about a segment itself. */
    public Optional<VendorSet> vendors() {
        return Optional.ofNullable(vendor).map(VendorSet::parse);
    }
}
