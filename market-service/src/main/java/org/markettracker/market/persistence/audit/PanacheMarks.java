package org.markettracker.market.persistence.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.markettracker.market.domain.audit.Mark;
import org.markettracker.market.domain.audit.Marks;
import org.markettracker.market.domain.edition.EditionId;

/** The marks of reconciliations in PostgreSQL. */
@ApplicationScoped
class PanacheMarks implements Marks, PanacheRepositoryBase<ReconciledRow, String> {
    @Override
    public Optional<Mark> find(EditionId edition) {
        return findByIdOptional(edition.toString()).map(row -> new Mark(row.stamp, row.moreConflicts));
    }

    @Override
    public void store(EditionId edition, Mark mark) {
        ReconciledRow row = findByIdOptional(edition.toString()).orElseGet(() -> {
            ReconciledRow made = new ReconciledRow();
            made.editionKey = edition.toString();
            return made;
        });
        row.stamp = mark.stamp();
        row.moreConflicts = mark.moreConflicts();
        persist(row);
    }
}
