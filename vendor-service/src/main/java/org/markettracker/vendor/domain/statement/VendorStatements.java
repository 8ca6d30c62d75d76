package org.markettracker.vendor.domain.statement;

import java.util.List;
import java.util.Optional;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;

/** The statements of all editions. */
public interface VendorStatements {
    Optional<Versioned<VendorStatement>> find(EditionId edition, String id);

    /** All of an edition, in order of their ids. */
    List<Versioned<VendorStatement>> of(EditionId edition);

    /** The next ones after an id (empty for the first), at most so many, in order of their ids. */
    List<Versioned<VendorStatement>> after(EditionId edition, String id, int limit);

    /** Stores a new or changed statement and answers its version. */
    long store(Change<VendorStatement> change);

    /** Stores what follows for a statement from others: its version stays, for nobody changed it. */
    void note(Change<VendorStatement> change);

    void delete(Change<VendorStatement> change);
}
