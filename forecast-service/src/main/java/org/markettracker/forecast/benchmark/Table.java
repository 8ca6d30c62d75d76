package org.markettracker.forecast.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The measures by set and method, for people and as CSV. */
final class Table {
    private static final String HEADER =
            "set,method,series,steps,smape,mase,owa,msis95,coverage80,coverage95,series_per_second";
    private static final String ROW = "%s,%s,%d,%d,%.4f,%.4f,%.4f,%.3f,%.2f,%.2f,%.1f";

    private final List<String> rows = new ArrayList<>();

    void add(String set, Map<String, Tally> tallies) {
        @Nullable Tally naive2 = tallies.get("naive2");
        if (naive2 != null) {
            tallies.forEach((method, tally) -> rows.add(row(set, method, tally, naive2)));
        }
    }

    private static String row(String set, String method, Tally tally, Tally naive2) {
        return String.format(
                Locale.ROOT,
                ROW,
                set,
                method,
                tally.series(),
                tally.steps(),
                tally.smape(),
                tally.mase(),
                tally.owa(naive2),
                tally.msis(),
                tally.coverage80(),
                tally.coverage95(),
                tally.perSecond());
    }

    String csv() {
        return HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, HEADER.split(","));
        rows.forEach(row -> line(text, row.split(",")));
        return text.toString();
    }

    private static void line(StringBuilder text, String... cells) {
        text.append(String.format(Locale.ROOT, "%-24s %-15s", cells[0], cells[1]));
        for (int i = 2; i < cells.length; i++) {
            text.append(String.format(Locale.ROOT, " %10s", cells[i].replace("series_per_second", "per_second")));
        }
        text.append('\n');
    }
}
