package org.markettracker.vendor.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;

/** Turns every failure into a problem; what went wrong inside stays inside. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    Response refused(Refused refused) {
        List<Problem.Fault> faults = refused.faults().stream()
                .map(fault -> new Problem.Fault(pointer(fault.field()), fault.detail()))
                .toList();
        String code = refused.refusal().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Response.ResponseBuilder problem =
                Problem.of(status(refused.refusal()), code, title(refused.refusal()), refused.getMessage(), faults);
        if (refused.refusal() == Refusal.NOT_HEARD_YET) {
            problem.header(HttpHeaders.RETRY_AFTER, 1);
        }
        return problem.build();
    }

    @ServerExceptionMapper
    Response invalid(InvalidEvidence invalid) {
        String detail = invalid.getMessage();
        return Problem.of(
                        422,
                        "invalid",
                        title(Refusal.INVALID),
                        detail,
                        List.of(new Problem.Fault(pointer(invalid.field()), detail)))
                .build();
    }

    @ServerExceptionMapper
    Response violated(ConstraintViolationException violated) {
        List<Problem.Fault> faults = violated.getConstraintViolations().stream()
                .map(each -> new Problem.Fault(pointer(field(each)), field(each) + ": " + each.getMessage()))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
        String detail = faults.stream().map(Problem.Fault::detail).collect(Collectors.joining("; "));
        return Problem.of(422, "invalid", title(Refusal.INVALID), detail, faults)
                .build();
    }

    /** Named by itself, since the framework answers this kind without a body when nobody else does. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatched) {
        return malformed(mismatched);
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException malformed) {
        String path = malformed instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
                        .collect(Collectors.joining("/", "#/", ""))
                : "#";
        String detail = "body: must be JSON of the documented form: " + malformed.getOriginalMessage();
        return Problem.of(400, "malformed", "The body cannot be read", detail, List.of(new Problem.Fault(path, detail)))
                .build();
    }

    @ServerExceptionMapper
    Response unauthenticated(UnauthorizedException e) {
        return unauthenticated();
    }

    @ServerExceptionMapper
    Response unauthenticated(AuthenticationFailedException e) {
        return unauthenticated();
    }

    private static Response unauthenticated() {
        return Problem.of(401, "unauthenticated", "A valid bearer token is needed", null, List.of())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return Problem.of(403, "forbidden", "Your role does not allow this", null);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException malformed) {
            return malformed(malformed);
        }
        Response.StatusType status = e.getResponse().getStatusInfo();
        String code = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Problem.of(status.getStatusCode(), code, status.getReasonPhrase(), null);
    }

    @ServerExceptionMapper
    Response failed(Throwable failure) {
        String incident = UUID.randomUUID().toString();
        LOG.errorf(failure, "incident %s", incident);
        return Problem.of(500, "internal", "Something went wrong here", "incident " + incident);
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case NOT_FOUND -> 404;
            case INVALID, TAKES_TOO_LONG -> 422;
            case STALE -> 412;
            case NOT_HEARD_YET, STILL_NAMED, EDITION_NOT_DRAFT, EDITION_FROZEN, EDITION_BUSY -> 409;
        };
    }

    private static String title(Refusal refusal) {
        return switch (refusal) {
            case NOT_FOUND -> "It does not exist";
            case NOT_HEARD_YET -> "It was not heard of yet; try again";
            case INVALID -> "A field breaks a rule";
            case STALE -> "It was changed since you read it";
            case STILL_NAMED -> "Statements name it";
            case EDITION_NOT_DRAFT -> "The edition is under review";
            case EDITION_FROZEN -> "The edition is frozen";
            case EDITION_BUSY -> "The edition is being changed";
            case TAKES_TOO_LONG -> "The shares could not be reckoned in time";
        };
    }

    /** Fields of evidence are named as its columns are; a body names them in camel case. */
    private static String pointer(String field) {
        StringBuilder pointer = new StringBuilder("#/");
        boolean upper = false;
        for (char c : field.replace('.', '/').toCharArray()) {
            if (c == '_') {
                upper = true;
            } else {
                pointer.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return field.isEmpty() ? "#" : pointer.toString();
    }

    /** The path within the body: without the method and its parameter. */
    private static String field(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2)
                .map(node -> node.getName() == null ? "" : node.getName())
                .filter(name -> !name.isEmpty() && !name.startsWith("<"))
                .collect(Collectors.joining("."));
    }
}
