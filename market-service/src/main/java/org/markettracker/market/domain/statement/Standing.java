package org.markettracker.market.domain.statement;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.Refused;

/**
 * What became of a statement. Estimates rest on those that stand; one that is set aside still takes part in conflicts; a
 * superseded one takes no part at all.
 *
 * @param state stands, set aside or superseded
 * @param reason why, at most 4,000 characters; always given unless it stands
 * @param by who decided; null where nobody ever did
 * @param at when
 * @param supersededBy id of the statement in its place, where there is one
 */
public record Standing(
        State state,
        @Nullable String reason,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String supersededBy) {
    /** How every statement begins. */
    public static final Standing STANDS = new Standing(State.STANDS, null, null, null, null);

    private static final int LONGEST = 4000;

    /** The three that there are. */
    public enum State {
        STANDS,
        SET_ASIDE,
        SUPERSEDED;

        /** The word used in records and bodies: {@code stands}, {@code set-aside}, {@code superseded}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static State parse(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow(
                            () -> Refused.invalid("standing", "must be one of stands, set-aside, superseded", code));
        }
    }

    public Standing {
        if (state != State.STANDS && (reason == null || by == null || at == null)) {
            throw Refused.invalid("reason", "must be given for a statement that is " + state.code(), "");
        }
        if (reason != null && (reason.isBlank() || reason.length() > LONGEST)) {
            throw Refused.invalid("reason", "must have 1 to " + LONGEST + " characters", reason);
        }
        if (supersededBy != null && state != State.SUPERSEDED) {
            throw Refused.invalid(
                    "supersededBy", "must be given only for a statement that is superseded", supersededBy);
        }
    }

    /** Set aside by somebody, for a reason. */
    public static Standing setAside(String reason, String by, Instant at) {
        return new Standing(State.SET_ASIDE, reason, by, at, null);
    }

    public boolean isSetAside() {
        return state == State.SET_ASIDE;
    }

    public boolean isSuperseded() {
        return state == State.SUPERSEDED;
    }

    /** The same decision, whoever took it and whenever: to take it again changes nothing. */
    public boolean saysTheSameAs(Standing other) {
        return state == other.state
                && Objects.equals(reason, other.reason)
                && Objects.equals(supersededBy, other.supersededBy);
    }
}
