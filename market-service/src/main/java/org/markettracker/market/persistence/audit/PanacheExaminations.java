package org.markettracker.market.persistence.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.markettracker.market.domain.Announcements;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.audit.Examination;
import org.markettracker.market.domain.audit.Examinations;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.persistence.Bodies;

/** What came of checks in PostgreSQL. */
@ApplicationScoped
class PanacheExaminations implements Examinations, PanacheRepositoryBase<ExaminationRow, String> {
    private final Bodies bodies;
    private final Announcements announcements;

    PanacheExaminations(Bodies bodies, Announcements announcements) {
        this.bodies = bodies;
        this.announcements = announcements;
    }

    @Override
    public Optional<Versioned<Examination>> find(EditionId edition, String check) {
        return findByIdOptional(key(edition, check)).map(this::examination);
    }

    @Override
    public List<Versioned<Examination>> of(EditionId edition) {
        return list("editionKey", Sort.by("checkId"), edition.toString()).stream()
                .map(this::examination)
                .toList();
    }

    @Override
    public List<Versioned<Examination>> after(EditionId edition, String check, int limit) {
        return find("editionKey = ?1 and checkId > ?2", Sort.by("checkId"), edition.toString(), check)
                .page(0, limit)
                .stream()
                .map(this::examination)
                .toList();
    }

    @Override
    public long store(Change<Examination> change) {
        Examination examination = change.state();
        String key = key(examination.edition(), examination.check());
        ExaminationRow row = findByIdOptional(key).orElseGet(() -> {
            ExaminationRow made = new ExaminationRow();
            made.key = key;
            made.editionKey = examination.edition().toString();
            made.checkId = examination.check();
            return made;
        });
        row.body = bodies.write(examination);
        row.version++;
        persist(row);
        change.facts().forEach(announcements::announce);
        return row.version;
    }

    private Versioned<Examination> examination(ExaminationRow row) {
        return new Versioned<>(bodies.read(row.body, Examination.class), row.version);
    }

    private static String key(EditionId edition, String check) {
        return edition + "/" + check;
    }
}
