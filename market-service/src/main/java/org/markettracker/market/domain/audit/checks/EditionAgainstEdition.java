package org.markettracker.market.domain.audit.checks;

import java.util.List;
import org.markettracker.market.domain.audit.Check;
import org.markettracker.market.domain.audit.Examined;
import org.markettracker.market.domain.audit.Finding;

/** A number that was published moves by more than its rounding only with a typed reason. */
final class EditionAgainstEdition implements Check {
    @Override
    public String id() {
        return "edition-against-edition";
    }

    @Override
    public String holds() {
        return "Every published number that moves by more than its rounding has a typed reason.";
    }

    @Override
    public List<Finding> examine(Examined edition) {
        return edition.against().unexplained().stream()
                .map(each -> Finding.against(
                        edition.against().sentence(each),
                        each.evidence(),
                        List.of(each.cell().code())))
                .toList();
    }
}
