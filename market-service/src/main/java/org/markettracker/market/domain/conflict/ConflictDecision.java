package org.markettracker.market.domain.conflict;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.reconcile.GaveWay;
import org.markettracker.market.domain.Refused;

/**
 * What an analyst decided of a conflict.
 *
 * @param kind statements were set aside, or the relaxation shown is accepted
 * @param statements those set aside; none where the relaxation is accepted
 * @param by who
 * @param at when
 * @param reason why, 1 to 4,000 characters
 * @param accepted what gave way when the relaxation was accepted
 * @param implied whether nobody decided this very conflict, but set statements of it aside elsewhere
 */
public record ConflictDecision(
        Kind kind,
        List<String> statements,
        String by,
        Instant at,
        String reason,
        List<GaveWay> accepted,
        boolean implied) {
    private static final int LONGEST = 4000;

    /** How a conflict is decided. */
    public enum Kind {
        SET_ASIDE,
        GIVES_WAY;

        /** The word used in records and bodies: {@code set-aside}, {@code gives-way}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind parse(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> Refused.invalid("kind", "must be one of set-aside, gives-way", code));
        }
    }

    public ConflictDecision {
        statements = statements.stream().distinct().sorted().toList();
        accepted = List.copyOf(accepted);
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw Refused.invalid("reason", "must have 1 to " + LONGEST + " characters", reason);
        }
        if (kind == Kind.SET_ASIDE && statements.isEmpty()) {
            throw Refused.invalid("statements", "must name at least one statement to be set aside", statements);
        }
        if (kind == Kind.GIVES_WAY && !statements.isEmpty()) {
            throw Refused.invalid(
                    "statements", "must be left out where the relaxation is accepted as it is", statements);
        }
    }

    /** The same decision, whoever took it and whenever: to take it again changes nothing. */
    public boolean saysTheSameAs(@Nullable ConflictDecision other) {
        return other != null
                && kind == other.kind
                && statements.equals(other.statements)
                && reason.equals(other.reason);
    }

    /** Whether an accepted relaxation is still what is shown, or more than that. */
    boolean covers(List<GaveWay> gaveWay) {
        Map<String, GaveWay> known = new HashMap<>();
        accepted.forEach(each -> known.put(each.statement(), each));
        return gaveWay.stream()
                .allMatch(each -> known.containsKey(each.statement())
                        && each.part().compareTo(known.get(each.statement()).part()) <= 0);
    }
}
