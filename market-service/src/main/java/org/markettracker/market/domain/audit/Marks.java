package org.markettracker.market.domain.audit;

import java.util.Optional;
import org.markettracker.market.domain.edition.EditionId;

/** The marks of all editions; to be read and written with the edition locked. */
public interface Marks {
    Optional<Mark> find(EditionId edition);

    void store(EditionId edition, Mark mark);
}
