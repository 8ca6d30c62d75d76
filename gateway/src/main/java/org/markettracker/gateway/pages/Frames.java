package org.markettracker.gateway.pages;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.wording.Language;
import org.markettracker.gateway.wording.Words;

/** Finds out in which language a page is wanted, and puts a frame around it. */
@RequestScoped
public class Frames {
    private final SecurityIdentity reader;

    public Frames(SecurityIdentity reader) {
        this.reader = reader;
    }

    /** The words in the language asked for, else in the first accepted one. */
    public Words words(@Nullable String lang, HttpHeaders request) {
        return Words.in(Language.choose(lang, request.getAcceptableLanguages()));
    }

    /** A frame for whoever is logged in. */
    public Frame around(String title, Words words) {
        String roles = reader.getRoles().stream()
                .sorted()
                .map(role -> words.get("role." + role, role))
                .collect(Collectors.joining(", "));
        return new Frame(
                title, words, reader.isAnonymous() ? "" : reader.getPrincipal().getName(), roles, "");
    }

    /** A page as it is sent, with this status. */
    public static Response page(int status, TemplateInstance page, Frame frame) {
        return Response.status(status)
                .entity(page.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.lang())
                .header(HttpHeaders.VARY, "Authorization, Cookie, Accept-Language")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
