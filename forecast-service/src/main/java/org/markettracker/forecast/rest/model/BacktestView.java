package org.markettracker.forecast.rest.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.accuracy.Backtest;
import org.markettracker.forecast.domain.accuracy.Summary;
import org.markettracker.forecast.domain.model.History;
import org.markettracker.forecast.domain.training.Periods;
import org.markettracker.forecast.domain.training.Training;

/** What a method would have said from each earlier end of a history, beside what came. */
public record BacktestView(
        String method, SummaryView all, SortedMap<Integer, SummaryView> byHorizon, List<TrialView> trials) {
    /** One period forecast from one origin. */
    @JsonInclude(Include.NON_NULL)
    public record TrialView(
            int known,
            int horizon,
            @Nullable String origin,
            @Nullable String period,
            BigDecimal said,
            BigDecimal actual,
            BigDecimal error,
            boolean held80,
            boolean held95) {
        static TrialView of(Backtest.Trial from, @Nullable Period first) {
            int horizon = from.said().horizon();
            return new TrialView(
                    from.origin(),
                    horizon,
                    first == null
                            ? null
                            : Periods.after(first, from.origin() - 1).code(),
                    first == null
                            ? null
                            : Periods.after(first, from.origin() - 1 + horizon).code(),
                    from.said().point(),
                    from.actual(),
                    from.error(),
                    from.within80(),
                    from.within95());
        }
    }

    static BacktestView of(Backtest from, History history, @Nullable Training training) {
        SortedMap<Integer, SummaryView> byHorizon = new TreeMap<>();
        Summary.byHorizon(from, history).forEach((horizon, each) -> byHorizon.put(horizon, SummaryView.of(each)));
        return new BacktestView(
                from.method().id(),
                SummaryView.of(Summary.of(from, history)),
                byHorizon,
                from.trials().stream()
                        .map(each -> TrialView.of(each, training == null ? null : training.first()))
                        .toList());
    }
}
