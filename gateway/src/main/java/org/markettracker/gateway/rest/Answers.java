package org.markettracker.gateway.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.readmodel.Document;

/** Sends a document: compressed when the client takes it, not at all when the client has it already. */
@ApplicationScoped
class Answers {

    /** The answer to a request with these headers. */
    Response of(Document document, HttpHeaders request) {
        boolean gzipped = takesGzip(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        if (isKnown(document, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            return common(Response.notModified(), document, gzipped).build();
        }
        Response.ResponseBuilder answer =
                common(Response.ok(gzipped ? document.gzipped() : document.bytes()), document, gzipped);
        if (gzipped) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8")).build();
    }

    private static Response.ResponseBuilder common(
            Response.ResponseBuilder answer, Document document, boolean gzipped) {
        return answer.header(HttpHeaders.ETAG, document.etag(gzipped))
                .header(HttpHeaders.VARY, "Authorization, Cookie, Accept-Encoding")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    static boolean isKnown(Document document, @Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(
                        tag -> tag.equals("*") || tag.equals(document.etag(false)) || tag.equals(document.etag(true)));
    }

    static boolean takesGzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        return Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
                .map(coding -> coding.replace(" ", ""))
                .anyMatch(coding ->
                        coding.equals("gzip") || coding.startsWith("gzip;q=") && !coding.matches("gzip;q=0(\\.0*)?"));
    }
}
