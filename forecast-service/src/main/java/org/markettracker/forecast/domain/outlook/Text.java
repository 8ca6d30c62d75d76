package org.markettracker.forecast.domain.outlook;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.markettracker.forecast.domain.Refused;

/**
 * What an expectation says, in several languages.
 *
 * @param byLanguage the text by language code (two or three lower-case letters), at least one, each at most 4,000
 *     characters, in order of the code
 */
public record Text(Map<String, String> byLanguage) {
    private static final String FIELD = "statement";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int LONGEST = 4000;

    public Text {
        if (byLanguage.isEmpty()) {
            throw Refused.invalid(FIELD, "must be given in at least one language", byLanguage);
        }
        byLanguage.forEach((language, text) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                throw Refused.invalid(FIELD, "must name a language by two or three lower-case letters", language);
            }
            if (text == null || text.isBlank() || text.length() > LONGEST) {
                throw Refused.invalid(FIELD + "." + language, "must have 1 to " + LONGEST + " characters", text);
            }
        });
        byLanguage = new TreeMap<>(byLanguage);
    }
}
