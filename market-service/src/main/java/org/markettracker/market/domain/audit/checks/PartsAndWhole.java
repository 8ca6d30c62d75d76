package org.markettracker.market.domain.audit.checks;

import java.util.List;
import org.markettracker.market.domain.audit.Check;
import org.markettracker.market.domain.audit.Examined;
import org.markettracker.market.domain.audit.Finding;
import org.markettracker.market.domain.statement.Cell;

/** Whether each segment is the sum of its parts. */
final class PartsAndWhole implements Check {
    @Override
    public String id() {
        return "parts-and-whole";
    }

    @Override
    public String holds() {
        return "Every segment is the sum of its parts.";
    }

    @Override
    public List<Finding> examine(Examined edition) {
        return new Sums(edition).examine(whole -> edition.tracker().taxonomy().children(whole.segment()).stream()
                .map(part -> Cell.level(whole.measure(), part.id(), whole.period()))
                .toList());
    }
}
