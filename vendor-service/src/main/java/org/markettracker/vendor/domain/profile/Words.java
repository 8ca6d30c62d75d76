package org.markettracker.vendor.domain.profile;

import java.util.List;
import org.markettracker.vendor.domain.Refused;

/** The rule for short texts in one language: 1 to 400 characters, not only blanks. */
final class Words {
    private static final int LONGEST = 400;

    private Words() {}

    /** Answers the text, or refuses it under the name of its field. */
    static String check(String field, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw Refused.invalid(field, "must have 1 to " + LONGEST + " characters", text);
        }
        return text;
    }

    /** Answers the texts, or refuses the first that breaks the rule. */
    static List<String> check(String field, List<String> texts) {
        texts.forEach(text -> check(field, text));
        return List.copyOf(texts);
    }
}
