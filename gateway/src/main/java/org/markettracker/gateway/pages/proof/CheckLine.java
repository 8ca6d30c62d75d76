package org.markettracker.gateway.pages.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.wording.Text;

/**
 * A check of the audit and what came of it.
 *
 * @param outcome {@code pass}, {@code fail} or {@code waived}
 * @param findings sentences; mostly none
 * @param more whether there are more findings than these
 * @param waiver who passed over a failure, when and why; null where nobody did
 */
public record CheckLine(
        String part,
        String id,
        String name,
        String outcome,
        String outcomeWord,
        Text detail,
        String statements,
        List<Finding> findings,
        boolean more,
        ConflictCard.@Nullable Decision waiver) {

    /** Something that the check found, and the statements concerned. */
    public record Finding(Text sentence, String statements) {}

    public CheckLine {
        findings = List.copyOf(findings);
    }

    public boolean isFailing() {
        return outcome.equals("fail");
    }
}
