package org.markettracker.gateway.desk;

import jakarta.ws.rs.NotFoundException;
import java.util.regex.Pattern;
import org.markettracker.contracts.Part;

/** Where something is at its owner; only what can be named safely in a path is let through. */
record Place(String tracker, String edition) {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+([._-]+[A-Za-z0-9]+)*");

    Place {
        check(tracker);
        check(edition);
    }

    /** The path of the edition at its owner. */
    String path() {
        return "/api/v1/trackers/" + tracker + "/editions/" + edition;
    }

    /** The path of the edition's work page. */
    String work() {
        return "/trackers/" + tracker + "/editions/" + edition + "/work";
    }

    /** A conflict or check: the market's without, the others' with their name before it. */
    String judged(Part part, String kind, String id) {
        return path() + "/" + (part == Part.MARKET ? "" : part.code() + "/") + kind + "/" + check(id);
    }

    String statement(Part part, String id) {
        return path() + "/" + part.code() + "/statements/" + check(id);
    }

    static Part part(String code) {
        try {
            return Part.of(code);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    private static String check(String word) {
        if (!WORD.matcher(word).matches()) {
            throw new NotFoundException();
        }
        return word;
    }
}
