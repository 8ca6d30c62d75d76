package org.markettracker.gateway.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** A refusal as RFC 9457 says it, with a type that a program can rely on. */
public enum Problem {
    MALFORMED(400, "malformed", "The request cannot be read"),
    AS_OF_TO_COME(400, "as-of-to-come", "The instant asked about is still to come"),
    UNAUTHENTICATED(401, "unauthenticated", "A valid bearer token or session is needed"),
    FORBIDDEN(403, "forbidden", "The roles of the caller do not allow this"),
    CROSS_SITE(403, "cross-site", "A session may write only from the gateway's own pages"),
    FORM_EXPIRED(403, "form-expired", "The form is too old, or not this session's"),
    NOT_FOUND(404, "not-found", "There is no such thing here"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "This method is not known here"),
    NOT_ACCEPTABLE(406, "not-acceptable", "None of the accepted forms can be given"),
    TOO_LARGE(413, "too-large", "The body is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "The body has a form that is not known here"),
    BROKEN(500, "internal", "Something broke; it has been logged"),
    OWNER_UNAVAILABLE(503, "owner-unavailable", "The service that owns this does not answer"),
    BROKER_UNAVAILABLE(503, "broker-unavailable", "The view cannot be replayed now");

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "urn:market-tracker:problem:";

    private final int status;
    private final String code;
    private final String title;

    Problem(int status, String code, String title) {
        this.status = status;
        this.code = code;
        this.title = title;
    }

    public int status() {
        return status;
    }

    /** The stable word at the end of the problem's type. */
    public String code() {
        return code;
    }

    /** The body in UTF-8. */
    public byte[] body(String detail) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("type", TYPES + code).put("title", title).put("status", status).put("detail", detail);
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The answer that refuses. */
    public Response response(String detail) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(body(detail))
                .build();
    }
}
