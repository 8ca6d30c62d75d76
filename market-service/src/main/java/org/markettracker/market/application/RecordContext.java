package org.markettracker.market.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.market.application.estimate.ExamineEdition;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.context.ContextItems;
import org.markettracker.market.domain.context.Event;
import org.markettracker.market.domain.context.Indicator;
import org.markettracker.market.domain.edition.EditionId;

/** Makes or changes an indicator, event or glossary term of a draft. */
@ApplicationScoped
public class RecordContext {
    private final DraftDesk desk;
    private final ContextItems items;
    private final ExamineEdition examineEdition;

    RecordContext(DraftDesk desk, ContextItems items, ExamineEdition examineEdition) {
        this.desk = desk;
        this.items = items;
        this.examineEdition = examineEdition;
    }

    @Transactional
    public Recorded<ContextItem> record(EditionId edition, ContextItem item, Optional<Long> seen) {
        desk.open(edition);
        if (item instanceof Indicator indicator) {
            desk.checkSegment(edition, indicator.segment());
        } else if (item instanceof Event event) {
            desk.checkSegment(edition, event.segment());
        }
        Optional<Versioned<ContextItem>> known = items.find(edition, item.kind(), item.id());
        if (known.isPresent()) {
            if (known.get().state().equals(item)) {
                return new Recorded<>(item, known.get().version(), false);
            }
            known.get().check(item.kind().code() + " " + item.id(), seen);
        }
        long version = items.store(edition, item.recorded(edition));
        examineEdition.examine(edition);
        return new Recorded<>(item, version, known.isEmpty());
    }
}
