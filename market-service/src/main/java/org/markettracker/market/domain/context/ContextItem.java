package org.markettracker.market.domain.context;

import java.util.Locale;
import java.util.regex.Pattern;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Fact;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.EditionId;

/** Something that stands around the sizes of an edition. */
public sealed interface ContextItem permits Indicator, Event, GlossaryTerm {
    /** What it is. */
    enum Kind {
        INDICATOR,
        EVENT,
        GLOSSARY;

        /** The word used in keys and paths. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Unique within its kind and edition. */
    String id();

    Kind kind();

    /** The item made or changed, to be stored and told. */
    default Change<ContextItem> recorded(EditionId edition) {
        return Change.of(this, new Fact.ContextIs(edition, this));
    }

    /** The item taken back. */
    default Change<ContextItem> gone(EditionId edition) {
        return Change.of(this, new Fact.ContextGone(edition, kind(), id()));
    }

    /** The rule for ids: letters, digits, dots, hyphens and underscores, at most 64. */
    Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** Answers the id or refuses it. */
    static String checkId(String id) {
        if (!ID.matcher(id).matches()) {
            throw Refused.invalid("id", "must be 1 to 64 letters, digits, dots, hyphens or underscores", id);
        }
        return id;
    }
}
