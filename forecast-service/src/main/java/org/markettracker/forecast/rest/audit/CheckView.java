package org.markettracker.forecast.rest.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.audit.Check;
import org.markettracker.forecast.domain.audit.Finding;

/** A check as shown, with all that it found. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckView(
        String id,
        String outcome,
        List<String> statements,
        List<FindingView> findings,
        @Nullable DecisionView decision) {
    /** One thing that it found. */
    public record FindingView(Map<String, String> sentence, List<String> statements, List<String> cells) {
        static FindingView of(Finding from) {
            return new FindingView(Map.of("en", from.sentence()), from.statements(), from.cells());
        }
    }

    static CheckView of(Check from) {
        return new CheckView(
                from.id(),
                from.outcome(),
                from.statements(),
                from.findings().stream().map(FindingView::of).toList(),
                DecisionView.of(from.decision()));
    }
}
