package org.markettracker.market.domain.audit;

import java.util.List;
import org.markettracker.market.domain.tracker.Text;

/**
 * Something that a check found.
 *
 * @param sentence names the thing, the rule and the values
 * @param statements concerned, by id
 * @param cells concerned, by code such as {@code SIZE/total/2021-S1}
 * @param settled whether it needs no decision any more: an analyst took it with a reason, or it is only told
 */
public record Finding(Text sentence, List<String> statements, List<String> cells, boolean settled) {
    public Finding {
        statements = statements.stream().distinct().sorted().toList();
        cells = cells.stream().distinct().sorted().toList();
    }

    /** Something that speaks against the edition. */
    public static Finding against(String sentence, List<String> statements, List<String> cells) {
        return new Finding(Text.english(sentence), statements, cells, false);
    }

    /** The same, needing no decision any more if that is so. */
    public Finding settledIf(boolean so) {
        return so ? new Finding(sentence, statements, cells, true) : this;
    }
}
