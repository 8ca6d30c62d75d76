package org.markettracker.forecast.domain.outlook;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.edition.EditionId;

/**
 * A qualitative expectation.
 *
 * @param edition it stands in
 * @param id 1 to 64 letters, digits, dots, hyphens or underscores, unique in the edition
 * @param segment it is about
 * @param from the first period; null when none is stated
 * @param to the last period, which does not end before the first starts; null when none is stated
 * @param direction in few words, at most 64 characters: up, slowing
 * @param statement in words
 */
public record Outlook(
        EditionId edition,
        String id,
        String segment,
        @Nullable Period from,
        @Nullable Period to,
        String direction,
        Text statement) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int LONGEST = 64;

    public Outlook {
        if (!ID.matcher(id).matches()) {
            throw Refused.invalid("id", "must be 1 to 64 letters, digits, dots, hyphens or underscores", id);
        }
        if (from != null && to != null && to.end().isBefore(from.start())) {
            throw Refused.invalid("to", "must not end before the first period " + from + " starts", to);
        }
        if (direction.isBlank() || direction.length() > LONGEST) {
            throw Refused.invalid("direction", "must have 1 to " + LONGEST + " characters", direction);
        }
    }

    /** The same expectation in an edition that starts from this one's. */
    public Outlook carriedTo(EditionId next) {
        return new Outlook(next, id, segment, from, to, direction, statement);
    }

    /** The expectation made or changed, to be stored and told. */
    public Change<Outlook> recorded() {
        return Change.of(this, new Fact.OutlookIs(this));
    }

    /** The expectation taken back. */
    public Change<Outlook> gone() {
        return Change.of(this, new Fact.OutlookGone(edition, id));
    }
}
