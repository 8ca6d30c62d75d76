package org.markettracker.market.rest.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.Refused;

/**
 * One page of a list: at most {@code limit} things after {@code cursor}. The header Link names the next page, relative
 * to the path asked for, so that it holds behind a gateway too.
 *
 * @param limit 1 to 10,000; 1,000 where none is asked for
 * @param cursor where the page before ended; empty for the first
 */
public record Pages(int limit, String cursor) {
    private static final int USUAL = 1000;
    private static final int MOST = 10_000;

    /** Reads the two query parameters. */
    public static Pages of(@Nullable Integer limit, @Nullable String cursor) {
        int asked = limit == null ? USUAL : limit;
        if (asked < 1 || asked > MOST) {
            throw Refused.invalid("limit", "must be 1 to " + MOST, asked);
        }
        return new Pages(asked, cursor == null ? "" : cursor);
    }

    /** How many to look up: one more than are shown tells whether there is a next page. */
    public int wanted() {
        return limit + 1;
    }

    /** The page as a list. */
    public <T, V> Response answer(List<T> found, Function<T, String> cursorOf, Function<T, V> view) {
        List<T> shown = found.subList(0, Math.min(limit, found.size()));
        Response.ResponseBuilder answer = Response.ok(shown.stream().map(view).toList());
        if (found.size() > limit) {
            String next = URLEncoder.encode(cursorOf.apply(shown.get(limit - 1)), StandardCharsets.UTF_8);
            answer.header(HttpHeaders.LINK, "<?limit=" + limit + "&cursor=" + next + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
