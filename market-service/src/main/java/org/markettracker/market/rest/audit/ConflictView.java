package org.markettracker.market.rest.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.conflict.Conflict;

/** A conflict as shown; without a decision that is null. */
public record ConflictView(
        String id,
        List<String> statements,
        Map<String, String> sentence,
        List<Given> gaveWay,
        @Nullable DecisionView decision) {
    /** A statement that gave way, by a part of its value. */
    public record Given(String statement, BigDecimal part) {}

    static ConflictView of(Conflict conflict) {
        return new ConflictView(
                conflict.id(),
                conflict.statements(),
                conflict.sentence().byLanguage(),
                conflict.gaveWay().stream()
                        .map(each -> new Given(each.statement(), each.part()))
                        .toList(),
                DecisionView.of(conflict.decision()));
    }
}
