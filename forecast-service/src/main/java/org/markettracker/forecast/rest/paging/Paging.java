package org.markettracker.forecast.rest.paging;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.Refused;

/**
 * Which page of a list is asked for: at most {@code limit} rows, 1 to 10,000 and 1,000 where none is asked for, after
 * {@code cursor}. The header Link names the next page, relative to the path asked for, so that it holds behind a gateway
 * too, and with whatever else was asked.
 */
public class Paging {
    private static final int USUAL = 1000;
    private static final int MOST = 10_000;

    @RestQuery
    @Parameter(
            description = "At most this many",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000", defaultValue = "1000"),
            example = "1000")
    @Nullable
    String limit;

    @RestQuery
    @Parameter(
            description = "Where the page before ended, as the page before gave it in its header Link (rel=\"next\");"
                    + " left out for the first page",
            example = "c3RhdGVtZW50cwlNMDM")
    @Nullable
    String cursor;

    @Context
    UriInfo uri;

    /** Looks up the rows after a place, at most so many, in the list's order. */
    @FunctionalInterface
    public interface Rows<T> {
        List<T> after(Cursor place, int limit);
    }

    /**
     * A page of a list.
     *
     * @param rows at most as many as were asked for
     * @param next cursor of the next page; empty on the last
     */
    public record Page<T>(List<T> rows, Optional<String> next) {}

    /** The page asked for of a list that is ordered by one word, such as an id. */
    public <T> Page<T> of(String list, Rows<T> rows, Function<T, String> word) {
        return of(list, 1, rows, each -> List.of(word.apply(each)));
    }

    /** The page asked for of a list that is ordered by several words. */
    public <T> Page<T> of(String list, int width, Rows<T> rows, Function<T, List<String>> words) {
        int most = most();
        // One more than is shown tells whether there is a next page.
        List<T> found = rows.after(Cursor.read(list, width, cursor), most + 1);
        if (found.size() <= most) {
            return new Page<>(found, Optional.empty());
        }
        List<T> shown = found.subList(0, most);
        return new Page<>(shown, Optional.of(new Cursor(list, words.apply(shown.get(most - 1))).written()));
    }

    /** The answer with a page as a plain list. */
    public <T, V> Response answer(Page<T> page, Function<T, V> view) {
        return answer(page.rows().stream().map(view).toList(), page.next());
    }

    /** The answer with this body and the link to the next page. */
    public Response answer(Object body, Optional<String> next) {
        Response.ResponseBuilder answer = Response.ok(body);
        next.ifPresent(at -> answer.header(HttpHeaders.LINK, "<?" + asked() + "cursor=" + at + ">; rel=\"next\""));
        return answer.build();
    }

    private String asked() {
        StringBuilder asked = new StringBuilder();
        new TreeMap<>(uri.getQueryParameters()).forEach((name, values) -> {
            if (!name.equals("cursor")) {
                values.forEach(value -> asked.append(encoded(name))
                        .append('=')
                        .append(encoded(value))
                        .append('&'));
            }
        });
        return asked.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private int most() {
        if (limit == null) {
            return USUAL;
        }
        int asked = limit.matches("\\d{1,9}") ? Integer.parseInt(limit) : 0;
        if (asked < 1 || asked > MOST) {
            throw Refused.invalid("limit", "must be a whole number from 1 to " + MOST, limit);
        }
        return asked;
    }
}
