package org.markettracker.market.domain.audit.checks;

import java.util.List;
import org.markettracker.market.domain.audit.Check;
import org.markettracker.market.domain.audit.Examined;
import org.markettracker.market.domain.audit.Finding;
import org.markettracker.market.domain.statement.Cell;

/** Whether each year is the sum of its halves, and each half of its quarters. */
final class HalvesAndYears implements Check {
    @Override
    public String id() {
        return "halves-and-years";
    }

    @Override
    public String holds() {
        return "Every year is the sum of its halves, every half of its quarters.";
    }

    @Override
    public List<Finding> examine(Examined edition) {
        return new Sums(edition).examine(whole -> whole.period().parts().stream()
                .map(part -> Cell.level(whole.measure(), whole.segment(), part))
                .toList());
    }
}
