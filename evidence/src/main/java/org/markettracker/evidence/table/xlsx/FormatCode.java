package org.markettracker.evidence.table.xlsx;

import java.util.regex.Pattern;

/**
 * The part of a number format that is for positive numbers, of which colours, conditions and padding are left out.
 *
 * @param text with the texts in it as they are shown
 * @param signs the same with a blank in the place of each shown character, so that only what has a meaning is left
 */
record FormatCode(String text, String signs) {
    private static final Pattern DATE = Pattern.compile("[yYmMdDhHsS]");
    private static final Pattern MORE = Pattern.compile("[eE?/@<>=]");

    /** Says that another part of the format may be the one for this number. */
    private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");

    static FormatCode of(String format) {
        StringBuilder text = new StringBuilder();
        StringBuilder signs = new StringBuilder();
        int at = 0;
        while (at < format.length() && format.charAt(at) != ';') {
            int end = end(format, at);
            String shown = shown(format.substring(at, end));
            if (end == at + 1) {
                text.append(format.charAt(at));
                signs.append(format.charAt(at));
            } else {
                text.append(shown);
                signs.append(CONDITION.matcher(shown).lookingAt() ? shown : " ".repeat(shown.length()));
            }
            at = end;
        }
        return new FormatCode(text.toString(), signs.toString());
    }

    /** Where the token ends that begins here. */
    private static int end(String format, int at) {
        int length = format.length();
        return switch (format.charAt(at)) {
            case '"' -> closing(format, '"', at);
            case '[' -> closing(format, ']', at);
            case '\\', '_', '*' -> Math.min(length, at + 2);
            default -> at + 1;
        };
    }

    private static int closing(String format, char sign, int at) {
        int end = format.indexOf(sign, at + 1);
        return end < 0 ? format.length() : end + 1;
    }

    private static String shown(String token) {
        if (token.startsWith("[$")) {
            int dash = token.indexOf('-');
            return token.substring(2, dash < 0 ? token.length() - 1 : dash);
        }
        if (CONDITION.matcher(token).lookingAt()) {
            return token;
        }
        return switch (token.charAt(0)) {
            case '"' -> token.substring(1, Math.max(1, token.length() - 1));
            case '\\' -> token.substring(1);
            default -> "";
        };
    }

    boolean isDate() {
        return !signs.strip().equalsIgnoreCase("general") && DATE.matcher(signs).find();
    }

    /** Whether it does more than to round: an exponent, a fraction, a text. */
    boolean doesMore() {
        return MORE.matcher(signs).find();
    }

    int percents() {
        return (int) signs.chars().filter(each -> each == '%').count();
    }
}
