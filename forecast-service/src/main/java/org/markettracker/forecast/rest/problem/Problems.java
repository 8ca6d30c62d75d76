package org.markettracker.forecast.rest.problem;

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
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;

/** Turns every failure into a problem; what went wrong inside stays inside. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    Response refused(Refused refused, HttpHeaders request) {
        List<Problem.Fault> faults = refused.faults().stream()
                .map(fault -> new Problem.Fault(pointer(fault.field()), fault.detail()))
                .toList();
        String code = refused.refusal().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Response.ResponseBuilder problem =
                Problem.of(status(refused.refusal()), code, title(refused.refusal()), detail(refused, request), faults);
        if (!refused.sentences().isEmpty()) {
            problem.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        if (refused.refusal() == Refusal.NOT_HEARD_YET) {
            problem.header(HttpHeaders.RETRY_AFTER, 1);
        }
        return problem.build();
    }

    /** In the language the caller likes best of those it can be said in, else in English. */
    private static @Nullable String detail(Refused refused, HttpHeaders request) {
        return request.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(refused.sentences()::containsKey)
                .findFirst()
                .map(refused.sentences()::get)
                .orElse(refused.getMessage());
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

    /** The framework has a mapper of its own for these, which says nothing; ours replaces it. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatched) {
        return malformed(mismatched);
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
            case INVALID, NO_FORECAST -> 422;
            case STALE -> 412;
            case NOT_HEARD_YET, EDITION_NOT_DRAFT, EDITION_FROZEN -> 409;
        };
    }

    private static String title(Refusal refusal) {
        return switch (refusal) {
            case NOT_FOUND -> "It does not exist";
            case INVALID -> "A field breaks a rule";
            case NO_FORECAST -> "There is no forecast";
            case STALE -> "It was changed since you read it";
            case NOT_HEARD_YET -> "It was not heard of yet";
            case EDITION_NOT_DRAFT -> "The edition is under review";
            case EDITION_FROZEN -> "The edition is frozen";
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
