package org.markettracker.forecast.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as the caller sees it (RFC 9457).
 *
 * @param type stable name of the kind of problem
 * @param title of the kind
 * @param status HTTP status code
 * @param detail of this one: the thing, the rule and the value
 * @param errors the faulty fields, each by JSON pointer
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, @Nullable String detail, List<Fault> errors) {
    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One faulty field.
     *
     * @param pointer into the request's body
     * @param detail what is wrong with it
     */
    public record Fault(String pointer, String detail) {}

    static Response.ResponseBuilder of(
            int status, String code, String title, @Nullable String detail, List<Fault> faults) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(new Problem("urn:market-tracker:problem:" + code, title, status, detail, faults));
    }

    public static Response of(int status, String code, String title, @Nullable String detail) {
        return of(status, code, title, detail, List.of()).build();
    }
}
