package org.markettracker.vendor.domain.profile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.markettracker.vendor.domain.Refused;

/**
 * A text in several languages.
 *
 * @param byLanguage the text by language code (two or three lower-case letters), at least one, each at most 4,000
 *     characters, in order of the code
 */
public record Text(Map<String, String> byLanguage) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int LONGEST = 4000;
    private static final String USUAL = "en";

    public Text {
        if (byLanguage.isEmpty()) {
            throw Refused.invalid("text", "must be given in at least one language", byLanguage);
        }
        byLanguage.forEach((language, text) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                throw Refused.invalid("text", "must name a language by two or three lower-case letters", language);
            }
            if (text.isBlank() || text.length() > LONGEST) {
                throw Refused.invalid("text", "must have 1 to " + LONGEST + " characters in " + language, text);
            }
        });
        byLanguage = new TreeMap<>(byLanguage);
    }

    /** In the first language asked for that there is; else in English, else in the first there is, and it says so. */
    public Spoken in(List<String> asked) {
        for (String language : asked) {
            String text = byLanguage.get(language);
            if (text != null) {
                return new Spoken(text, language, false);
            }
        }
        String language = byLanguage.containsKey(USUAL)
                ? USUAL
                : byLanguage.keySet().iterator().next();
        return new Spoken(String.valueOf(byLanguage.get(language)), language, !asked.isEmpty());
    }
}
