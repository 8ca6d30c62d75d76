package org.markettracker.vendor.domain.statement;

import java.util.List;
import java.util.Optional;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.ShareCell;

/** The statements of all editions. */
public interface VendorStatements {
    Optional<Versioned<VendorStatement>> find(EditionId edition, String id);

    /** All of an edition, in order of their ids. */
    List<Versioned<VendorStatement>> of(EditionId edition);

    /** Those that speak of a cell. */
    List<VendorStatement> about(EditionId edition, ShareCell cell);

    /** Stores a new or changed statement and answers its version. */
    long store(Change<VendorStatement> change);

    void delete(Change<VendorStatement> change);
}
