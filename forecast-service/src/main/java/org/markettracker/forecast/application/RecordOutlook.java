package org.markettracker.forecast.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.outlook.Outlook;
import org.markettracker.forecast.domain.outlook.Outlooks;

/** Makes or changes an expectation of a draft; the same one again changes nothing. */
@ApplicationScoped
public class RecordOutlook {
    private final DraftDesk desk;
    private final Outlooks outlooks;

    RecordOutlook(DraftDesk desk, Outlooks outlooks) {
        this.desk = desk;
        this.outlooks = outlooks;
    }

    @Transactional
    public Recorded<Outlook> record(Outlook outlook, Optional<Long> seen) {
        desk.open(outlook.edition()).checkSegment(outlook.segment());
        Optional<Versioned<Outlook>> known = outlooks.find(outlook.edition(), outlook.id());
        if (known.isPresent()) {
            if (known.get().state().equals(outlook)) {
                return new Recorded<>(outlook, known.get().version(), false);
            }
            known.get().check("outlook " + outlook.id(), seen);
        }
        long version = outlooks.store(outlook.recorded());
        return new Recorded<>(outlook, version, known.isEmpty());
    }
}
