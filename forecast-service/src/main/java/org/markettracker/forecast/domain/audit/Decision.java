package org.markettracker.forecast.domain.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.markettracker.forecast.domain.Refused;

/**
 * What an analyst decided about a conflict or a failed check, and why.
 *
 * @param kind of decision
 * @param statements set aside by it; none for the other kinds
 * @param by who decided
 * @param at when
 * @param reason in words
 */
public record Decision(Kind kind, List<String> statements, String by, Instant at, String reason) {
    private static final int LONGEST = 2000;

    /** What can be decided. */
    public enum Kind {
        /** Statements of the conflict are left out of the estimates. */
        SET_ASIDE,
        /** The relaxations shown are accepted. */
        GIVES_WAY,
        /** The check may fail. */
        WAIVED;

        /** The word used in records and views, for instance {@code gives-way}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind parse(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> Refused.invalid("kind", "must be one of set-aside, gives-way, waived", code));
        }
    }

    public Decision {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw Refused.invalid("reason", "must have 1 to " + LONGEST + " characters", reason);
        }
        statements = statements.stream().distinct().sorted().toList();
    }
}
