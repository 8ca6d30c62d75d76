package org.markettracker.gateway.upstream;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;

/** Passes on what an owner answered: status, the headers that mean something to the caller, and the body as it comes. */
final class Answered {
    private static final List<String> BACK = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.ETAG,
            HttpHeaders.LOCATION,
            HttpHeaders.LINK,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.VARY,
            HttpHeaders.WWW_AUTHENTICATE);

    private Answered() {}

    static Response by(HttpResponse<InputStream> answer) {
        Response.ResponseBuilder back = Response.status(answer.statusCode());
        for (String name : BACK) {
            answer.headers().firstValue(name).ifPresent(value -> back.header(name, value));
        }
        boolean file =
                answer.headers().firstValue(HttpHeaders.CONTENT_DISPOSITION).isPresent();
        if (file) { // a download of any size: passed on while it comes
            return back.entity(answer.body()).build();
        }
        byte[] body = whole(answer);
        return body.length == 0 ? back.build() : back.entity(body).build();
    }

    static byte[] whole(HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
