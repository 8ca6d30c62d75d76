package org.markettracker.vendor.rest.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.markettracker.vendor.domain.Refused;

/** Versions of things as strong ETags: the number in quotes. */
public final class Versions {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    /** The version that an If-Match header names; empty when there is none. */
    public static Optional<Long> seen(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return Optional.empty();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Refused.invalid("If-Match", "must be one ETag as answered before, such as \"3\"", ifMatch);
        }
        return Optional.of(Long.parseLong(tag.group(1)));
    }

    /** An answer that carries the version of what it shows. */
    public static Response answer(boolean created, long version, Object view) {
        return Response.status(created ? Response.Status.CREATED : Response.Status.OK)
                .header(HttpHeaders.ETAG, "\"" + version + "\"")
                .entity(view)
                .build();
    }
}
