package org.markettracker.market.domain.conflict;

/**
 * Where a conflict stands among those of its edition: the smallest first, then by their statements.
 *
 * @param size how many statements cannot all hold
 * @param beginning of their ids, one after the other: at most {@link #LONGEST} characters, for a place is short however
 *     many they are
 * @param id of the conflict, which tells apart those that begin alike
 */
public record ConflictPlace(int size, String beginning, String id) {
    /** The most characters of statements' ids that count. */
    public static final int LONGEST = 200;

    /** Before all conflicts. */
    public static final ConflictPlace FIRST = new ConflictPlace(0, "", "");

    /** That of a conflict. */
    public static ConflictPlace of(Conflict conflict) {
        String statements = String.join(" ", conflict.statements());
        return new ConflictPlace(
                conflict.statements().size(),
                statements.substring(0, Math.min(LONGEST, statements.length())),
                conflict.id());
    }
}
