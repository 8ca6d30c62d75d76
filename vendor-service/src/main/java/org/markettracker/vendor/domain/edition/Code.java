package org.markettracker.vendor.domain.edition;

import java.util.regex.Pattern;
import org.markettracker.vendor.domain.Refused;

/** The rule for codes of trackers and segments: lower-case words joined by hyphens, at most 64 characters. */
public final class Code {
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Code() {}

    /** Answers the code, or refuses it under the name of its field. */
    public static String check(String field, String code) {
        if (code.length() > 64 || !WORDS.matcher(code).matches()) {
            throw Refused.invalid(
                    field,
                    "must be lower-case words of letters and digits joined by hyphens, at most 64 characters",
                    code);
        }
        return code;
    }
}
