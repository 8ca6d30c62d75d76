package org.markettracker.market.domain.context;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Relation;
import org.markettracker.evidence.figure.StatedFigure;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.tracker.Text;

/**
 * A driver around the market, such as a number of users.
 *
 * @param id names it
 * @param segment it belongs to
 * @param name in several languages
 * @param period the figure is for
 * @param relation how the figure binds
 * @param value in the unit, as stated
 * @param unit for instance PCT or 亿 persons
 * @param stated the figure verbatim; must agree with relation, value and unit
 * @param growthPct stated growth over a year in per cent
 * @param section where in the source
 */
public record Indicator(
        String id,
        String segment,
        Text name,
        Period period,
        Relation relation,
        BigDecimal value,
        Unit unit,
        String stated,
        @Nullable BigDecimal growthPct,
        String section)
        implements ContextItem {
    public Indicator {
        ContextItem.checkId(id);
        try {
            StatedFigure.parse(stated).disagreement(relation, value, null, unit).ifPresent(fault -> {
                throw fault;
            });
        } catch (InvalidEvidence e) {
            throw Refused.invalid(e.field(), e.rule(), e.value() == null ? "" : e.value());
        }
    }

    @Override
    public Kind kind() {
        return Kind.INDICATOR;
    }
}
