package org.markettracker.vendor.domain.audit;

import java.util.List;
import java.util.Optional;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;

/** The checks and conflicts of all editions. */
public interface AuditEntries {
    Optional<Versioned<AuditEntry>> find(EditionId edition, String id);

    /** All of an edition, checks first, in order of their ids. */
    List<Versioned<AuditEntry>> of(EditionId edition);

    /** The next checks, or conflicts, after an id (empty for the first), at most so many, in order of their ids. */
    <T extends AuditEntry> List<T> after(EditionId edition, Class<T> kind, String id, int limit);

    /** Stores a new or changed entry. */
    void store(EditionId edition, Change<AuditEntry> change);

    void delete(EditionId edition, Change<AuditEntry> change);
}
