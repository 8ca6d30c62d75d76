package org.markettracker.market.rest.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.audit.Examination;

/** What came of a check, as shown. */
public record CheckView(
        String id,
        String outcome,
        Map<String, String> detail,
        List<String> statements,
        List<FindingView> findings,
        boolean more,
        @Nullable DecisionView decision) {
    /** Something that a check found; settled where it needs no decision any more. */
    public record FindingView(
            Map<String, String> sentence, List<String> statements, List<String> cells, boolean settled) {}

    static CheckView of(Examination done) {
        return new CheckView(
                done.check(),
                done.outcome().code(),
                done.detail().byLanguage(),
                done.statements(),
                done.findings().stream()
                        .map(each -> new FindingView(
                                each.sentence().byLanguage(), each.statements(), each.cells(), each.settled()))
                        .toList(),
                done.more(),
                DecisionView.of(done.waiver()));
    }
}
