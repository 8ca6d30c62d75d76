package org.markettracker.evidence.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;

/**
 * A statement in a table, with what an analyst adds to it.
 *
 * @param statement what the source says
 * @param about what "about" means here, as a part of the number; null for the usual
 * @param restatementType why it was changed against the edition before, in a word; null when nothing is said
 * @param restatementReason the same in a sentence; null when nothing is said
 */
public record StatedRow(
        Statement statement,
        @Nullable BigDecimal about,
        @Nullable String restatementType,
        @Nullable String restatementReason) {}
