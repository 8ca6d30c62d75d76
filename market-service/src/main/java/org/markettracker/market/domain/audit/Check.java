package org.markettracker.market.domain.audit;

import java.util.List;

/** One thing that must hold of every edition. A further check implements this and joins {@code Checks.ALL}. */
public interface Check {
    /** Its name in keys and paths, for instance {@code parts-and-whole}. */
    String id();

    /** What it says when it finds nothing, a sentence in English. */
    String holds();

    /** What it finds, in an order that the same edition always gives; none where all is well. */
    List<Finding> examine(Examined edition);

    /** Whether an analyst may pass over what it finds with a reason; otherwise the matter itself must be decided. */
    default boolean mayBeWaived() {
        return true;
    }
}
