package org.markettracker.forecast.domain.scenario;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.Change;
import org.markettracker.forecast.domain.Code;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.path.Assumption;
import org.markettracker.forecast.domain.path.PathId;

/**
 * An event that may happen to a segment.
 *
 * @param edition it stands in
 * @param id a code other than {@code base}
 * @param title in languages
 * @param kind what sort of event
 * @param segment it happens to; its parts share it, and what it is part of changes by as much
 * @param start the first period it is felt in
 * @param depth change of the size in per cent in that period: -100 to 1000, not 0
 * @param fade per cent of the change that is left after each further year, 0 to 100; 100 where it stays
 */
public record Scenario(
        EditionId edition,
        String id,
        Map<String, String> title,
        Kind kind,
        String segment,
        Period start,
        BigDecimal depth,
        BigDecimal fade) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final BigDecimal ALL = new BigDecimal("-100");
    private static final BigDecimal MOST = new BigDecimal("1000");
    private static final BigDecimal WHOLE = new BigDecimal("100");
    private static final int LONGEST = 400;
    private static final int FINEST = 6;

    /** What sort of event. */
    public enum Kind {
        POLICY,
        SHOCK;

        /** The word used in records and views. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind parse(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> Refused.invalid("kind", "must be policy or shock", code));
        }
    }

    public Scenario {
        Code.check("id", id);
        if (id.equals(PathId.BASE)) {
            throw Refused.invalid("id", "must not be that of the base paths", id);
        }
        if (title.isEmpty()) {
            throw Refused.invalid("title", "must be given in at least one language", title);
        }
        title.forEach((language, words) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                throw Refused.invalid("title", "must name a language by two or three lower-case letters", language);
            }
            if (words == null || words.isBlank() || words.length() > LONGEST) {
                throw Refused.invalid("title." + language, "must have 1 to " + LONGEST + " characters", words);
            }
        });
        title = Collections.unmodifiableMap(new TreeMap<>(title));
        if (depth.signum() == 0 || depth.compareTo(ALL) < 0 || depth.compareTo(MOST) > 0 || depth.scale() > FINEST) {
            throw Refused.invalid("depth", "must be -100 to 1000 per cent with 6 decimals at most, not 0", depth);
        }
        if (fade.signum() < 0 || fade.compareTo(WHOLE) > 0 || fade.scale() > FINEST) {
            throw Refused.invalid("fade", "must be 0 to 100 per cent with 6 decimals at most", fade);
        }
    }

    /** What a reader of its paths is told of it. */
    public Assumption assumption() {
        return new Assumption(title, kind.code(), segment, start, depth, fade);
    }

    /** The same in an edition that starts from this one's. */
    public Scenario carriedTo(EditionId next) {
        return new Scenario(next, id, title, kind, segment, start, depth, fade);
    }

    /** The scenario made or changed; it is told with its paths. */
    public Change<Scenario> recorded() {
        return Change.of(this, new Fact.ScenarioIs(this));
    }

    /** The scenario taken back. */
    public Change<Scenario> gone() {
        return Change.of(this, new Fact.ScenarioGone(edition, id));
    }
}
