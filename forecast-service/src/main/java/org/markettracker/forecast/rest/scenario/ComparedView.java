package org.markettracker.forecast.rest.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.forecast.application.scenarios.CompareScenario.Beside;
import org.markettracker.forecast.application.scenarios.CompareScenario.Compared;

/** A segment's path by one method, on the base and under the scenario. */
public record ComparedView(String segment, String method, List<PeriodView> points) {
    /** One period on both, and what the event changes; the change only where both have values. */
    @JsonInclude(Include.NON_NULL)
    public record PeriodView(String period, Ends base, Ends scenario, @Nullable BigDecimal change) {
        static PeriodView of(Beside from) {
            BigDecimal before = from.base().estimate().value();
            BigDecimal after = from.scenario().estimate().value();
            return new PeriodView(
                    from.base().cell().period().code(),
                    Ends.of(from.base().estimate()),
                    Ends.of(from.scenario().estimate()),
                    before == null || after == null ? null : after.subtract(before));
        }
    }

    /** Value and ends, null where there are none. */
    public record Ends(@Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        static Ends of(Estimate from) {
            return new Ends(from.value(), from.low(), from.high());
        }
    }

    static ComparedView of(Compared from) {
        return new ComparedView(
                from.id().segment(),
                from.id().method(),
                from.points().stream().map(PeriodView::of).toList());
    }
}
