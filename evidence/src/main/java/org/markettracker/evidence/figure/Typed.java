package org.markettracker.evidence.figure;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a person typed, made plain: full-width forms become the usual ones, every dash a minus, every run of spaces one.
 * Refuses what nobody types on purpose: more than {@value #LONGEST} characters, characters that cannot be seen, and
 * digits that would change their meaning on the way ({@code 10²} is not 102).
 */
public final class Typed {
    /** The most characters that a figure, period or unit may have. */
    public static final int LONGEST = 200;

    private static final Pattern DASHES = Pattern.compile("[\u2212\u2010-\u2015]");
    private static final Pattern WAVES = Pattern.compile("[\u301c\u223c]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int FULL_WIDTH_ZERO = 0xff10;
    private static final int FULL_WIDTH_NINE = 0xff19;

    private Typed() {}

    /** The plain text; refused in the name of the field. */
    public static String plain(String field, String text) {
        if (text.length() > LONGEST) {
            throw new InvalidEvidence(field, "must be at most " + LONGEST + " characters long", text);
        }
        text.codePoints().forEach(each -> check(field, text, each));
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String straight = WAVES.matcher(DASHES.matcher(normal).replaceAll("-")).replaceAll("~");
        return SPACES.matcher(straight).replaceAll(" ").strip();
    }

    private static void check(String field, String text, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL -> {
                if (!Character.isWhitespace(character)) {
                    throw refused(field, "must have no character that cannot be seen", text, character);
                }
            }
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
                throw refused(field, "must have no character that cannot be seen", text, character);
            case Character.OTHER_NUMBER -> throw refused(field, "must be written in plain digits", text, character);
            case Character.DECIMAL_DIGIT_NUMBER -> {
                boolean fullWidth = character >= FULL_WIDTH_ZERO && character <= FULL_WIDTH_NINE;
                if (character > '9' && !fullWidth) {
                    throw refused(field, "must be written in plain digits", text, character);
                }
            }
            default -> {}
        }
    }

    private static InvalidEvidence refused(String field, String rule, String text, int character) {
        return new InvalidEvidence(field, rule + " (U+%04X)".formatted(character), text);
    }
}
