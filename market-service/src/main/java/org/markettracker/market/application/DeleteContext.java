package org.markettracker.market.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.market.application.estimate.ExamineEdition;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.context.ContextItems;
import org.markettracker.market.domain.edition.EditionId;

/** Takes an indicator, event or glossary term of a draft back. */
@ApplicationScoped
public class DeleteContext {
    private final DraftDesk desk;
    private final ContextItems items;
    private final ExamineEdition examineEdition;

    DeleteContext(DraftDesk desk, ContextItems items, ExamineEdition examineEdition) {
        this.desk = desk;
        this.items = items;
        this.examineEdition = examineEdition;
    }

    @Transactional
    public void delete(EditionId edition, ContextItem.Kind kind, String id, Optional<Long> seen) {
        desk.open(edition);
        Versioned<ContextItem> known = items.find(edition, kind, id)
                .orElseThrow(() -> new Refused(
                        Refusal.NOT_FOUND, kind.code() + " " + id + ": does not exist in edition " + edition));
        if (seen.isPresent()) {
            known.check(kind.code() + " " + id, seen);
        }
        items.delete(edition, known.state().gone(edition));
        examineEdition.examine(edition);
    }
}
