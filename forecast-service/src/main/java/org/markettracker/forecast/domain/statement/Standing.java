package org.markettracker.forecast.domain.statement;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.Refused;

/**
 * What became of a statement: it stands, or an analyst set it aside or put another in its place, with a reason.
 *
 * @param reason why; null exactly while it stands
 * @param by who decided so
 * @param at when
 * @param supersededBy the statement in its place; given exactly where it is superseded
 */
public record Standing(
        Kind kind, @Nullable String reason, @Nullable String by, @Nullable Instant at, @Nullable String supersededBy) {
    /** Nobody said anything against it. */
    public static final Standing STANDS = new Standing(Kind.STANDS, null, null, null, null);

    private static final int LONGEST = 2000;

    /** The three ways to stand. */
    public enum Kind {
        STANDS,
        SET_ASIDE,
        SUPERSEDED;

        /** The word used in records and views, for instance {@code set-aside}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind parse(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow(
                            () -> Refused.invalid("standing", "must be one of stands, set-aside, superseded", code));
        }
    }

    public Standing {
        if (kind != Kind.STANDS && (reason == null || reason.isBlank() || reason.length() > LONGEST)) {
            throw Refused.invalid(
                    "reason", "must say in 1 to " + LONGEST + " characters why it does not stand", "" + reason);
        }
        if ((kind == Kind.SUPERSEDED) != (supersededBy != null)) {
            throw Refused.invalid(
                    "supersededBy",
                    "must name a statement exactly where the standing is superseded",
                    "" + supersededBy);
        }
    }

    public boolean stands() {
        return kind == Kind.STANDS;
    }

    /** Whether it says the same, whoever said it and when. */
    public boolean isSame(Standing other) {
        return kind == other.kind
                && Objects.equals(reason, other.reason)
                && Objects.equals(supersededBy, other.supersededBy);
    }
}
