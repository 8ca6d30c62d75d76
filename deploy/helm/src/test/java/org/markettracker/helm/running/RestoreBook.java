package org.markettracker.helm.running;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.markettracker.helm.chart.Project;

/** The SQL of the chapter on restoring in docs/operations.md, as it stands there. */
final class RestoreBook {
    private static final Pattern BLOCK = Pattern.compile("(?s)```sql\n(.*?)```");

    private RestoreBook() {}

    /** That for revisions, that for all owners, that for vendor and forecast, and that for market. */
    static List<String> sql() {
        List<String> blocks = BLOCK.matcher(Project.text(Project.root().resolve("docs/operations.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        if (blocks.size() != 4) {
            throw new AssertionError("four blocks of SQL were expected, there are " + blocks.size());
        }
        return blocks;
    }
}
