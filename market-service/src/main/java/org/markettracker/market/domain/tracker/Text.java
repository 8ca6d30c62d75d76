package org.markettracker.market.domain.tracker;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.Refused;

/**
 * A text in several languages.
 *
 * @param byLanguage the text by language code (two or three lower-case letters), at least one, each at most 4,000
 *     characters, in order of the code
 */
public record Text(Map<String, String> byLanguage) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int LONGEST = 4000;

    public Text {
        check("text", byLanguage);
        byLanguage = new TreeMap<>(byLanguage);
    }

    /** A text given in a field of a body: a refusal points to that field, or to the language within it. */
    public static Text of(String field, Map<String, String> byLanguage) {
        check(field, byLanguage);
        return new Text(byLanguage);
    }

    /** What the system itself says, in English; cut where it is too long to be read. */
    public static Text english(String text) {
        return new Text(Map.of("en", text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text));
    }

    private static void check(String field, Map<String, @Nullable String> byLanguage) {
        if (byLanguage.isEmpty()) {
            throw Refused.invalid(field, "must be given in at least one language", byLanguage);
        }
        byLanguage.forEach((language, text) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                throw Refused.invalid(field, "must name a language by two or three lower-case letters", language);
            }
            if (text == null || text.isBlank() || text.length() > LONGEST) {
                throw Refused.invalid(
                        field + "." + language, "must have 1 to " + LONGEST + " characters", String.valueOf(text));
            }
        });
    }
}
