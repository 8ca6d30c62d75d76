package org.markettracker.market.domain.audit.checks;

import java.util.List;
import org.markettracker.market.domain.audit.Check;
import org.markettracker.market.domain.audit.Examined;
import org.markettracker.market.domain.audit.Finding;

/** Whether every conflict was found; a pathological edition has more than are looked for. */
final class ConflictsComplete implements Check {
    @Override
    public String id() {
        return "conflicts-complete";
    }

    @Override
    public String holds() {
        return "Every minimal conflict among the statements was found.";
    }

    @Override
    public List<Finding> examine(Examined edition) {
        if (!edition.moreConflicts()) {
            return List.of();
        }
        return List.of(Finding.against(
                "There may be more conflicts than the " + edition.conflicts().size()
                        + " that were found: decide some of these by changing or superseding statements.",
                List.of(),
                List.of()));
    }
}
