package org.markettracker.gateway.rest.paging;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.access.Problem;
import org.markettracker.gateway.access.Refused;
import org.markettracker.gateway.readmodel.paging.Asked;
import org.markettracker.gateway.readmodel.paging.WrongPage;

/**
 * The two parameters of a list, {@code limit} and {@code cursor}. The next page is told by the member {@code next} and by
 * the header Link (RFC 8288), with whatever else was asked.
 */
public class Paging {
    @RestQuery
    @Parameter(
            description = "At most this many",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000", defaultValue = "1000"),
            example = "1000")
    @Nullable
    String limit;

    @RestQuery
    @Parameter(
            description =
                    "Where the page before ended: its next, or take the link with rel=\"next\" of its header Link;"
                            + " left out for the first page",
            example = Links.CURSOR)
    @Nullable
    String cursor;

    @Context
    UriInfo uri;

    /**
     * What comes of the page asked for.
     *
     * @throws Refused when there is no such page
     */
    public <T> T with(Function<Asked, T> page) {
        try {
            return page.apply(Asked.of(limit, cursor));
        } catch (WrongPage e) {
            throw new Refused(Problem.MALFORMED, String.valueOf(e.getMessage()));
        }
    }

    /** The answer with the link to the next page of this path. */
    public Response link(Response answer, String path, Optional<String> next) {
        next.ifPresent(at -> answer.getHeaders().putSingle(HttpHeaders.LINK, Links.next(path + "?" + asked(), at)));
        return answer;
    }

    /** As {@link #link(Response, String, Optional)}, of the path that was asked for. */
    public Response link(Response answer, Optional<String> next) {
        return link(answer, uri.getRequestUri().getRawPath(), next);
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
}
