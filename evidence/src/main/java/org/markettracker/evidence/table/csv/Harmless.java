package org.markettracker.evidence.table.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from running a text as a formula: one apostrophe goes before a text that begins with
 * {@code = + - @} or a tab, and is taken away when it is read. Numbers, negative ones too, stay as they are.
 */
final class Harmless {
    /** Apostrophes before it are doubled up as well, so that taking one away always gives the text back. */
    private static final Pattern RUNS = Pattern.compile("'*[=+@\\t\\r＝＋－＠-].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?%?");

    private Harmless() {}

    static String written(String cell) {
        return RUNS.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String read(String cell) {
        return cell.startsWith("'") && RUNS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
