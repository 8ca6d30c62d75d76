package org.markettracker.market.rest.statement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketStatement;

/** An estimate with the statements that its ends rest on, in full. */
public record WhyView(@JsonUnwrapped SizeView size, Why why) {
    /** The statements and identities that make each end tight. */
    public record Why(End low, End high) {}

    /** What makes one end: statements, and codes of identities. */
    public record End(List<StatementView> statements, List<String> identities) {}

    static WhyView of(MarketSize size, Function<String, Optional<Versioned<MarketStatement>>> statements) {
        return new WhyView(
                SizeView.of(size),
                new Why(
                        end(size.estimate().lowEvidence(), size.lowIdentities(), statements),
                        end(size.estimate().highEvidence(), size.highIdentities(), statements)));
    }

    private static End end(
            List<String> ids,
            List<String> identities,
            Function<String, Optional<Versioned<MarketStatement>>> statements) {
        List<StatementView> found = ids.stream()
                .map(statements)
                .flatMap(Optional::stream)
                .map(each -> StatementView.of(each.state()))
                .toList();
        return new End(found, identities);
    }
}
