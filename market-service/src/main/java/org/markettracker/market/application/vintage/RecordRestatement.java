package org.markettracker.market.application.vintage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.market.application.DraftDesk;
import org.markettracker.market.application.Recorded;
import org.markettracker.market.application.estimate.ExamineEdition;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.vintage.Restatement;
import org.markettracker.market.domain.vintage.Restatements;

/** Says why cells of a draft moved, or says it otherwise; the same again changes nothing. */
@ApplicationScoped
public class RecordRestatement {
    private final DraftDesk desk;
    private final Restatements restatements;
    private final ExamineEdition examineEdition;

    RecordRestatement(DraftDesk desk, Restatements restatements, ExamineEdition examineEdition) {
        this.desk = desk;
        this.restatements = restatements;
        this.examineEdition = examineEdition;
    }

    @Transactional
    public Recorded<Restatement> record(Restatement given, Optional<Long> seen) {
        desk.open(given.edition());
        given.segments().forEach(segment -> desk.checkSegment(given.edition(), segment));
        Optional<Versioned<Restatement>> known = restatements.find(given.edition(), given.id());
        if (known.isPresent()) {
            if (known.get().state().saysTheSameAs(given)) {
                return new Recorded<>(known.get().state(), known.get().version(), false);
            }
            known.get().check("restatement " + given.id(), seen);
        }
        long version = restatements.store(given.recorded());
        examineEdition.examine(given.edition());
        return new Recorded<>(given, version, known.isEmpty());
    }
}
