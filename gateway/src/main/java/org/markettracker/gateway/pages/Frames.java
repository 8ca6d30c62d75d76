package org.markettracker.gateway.pages;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.pages.text.Language;
import org.markettracker.gateway.pages.text.Words;

/** Finds out in which language a page is wanted, and puts a frame around it. */
@RequestScoped
class Frames {
    private final SecurityIdentity reader;

    Frames(SecurityIdentity reader) {
        this.reader = reader;
    }

    Words words(@Nullable String lang, HttpHeaders request) {
        return Words.in(Language.choose(lang, request.getAcceptableLanguages()));
    }

    Frame around(String title, Words words) {
        String roles = reader.getRoles().stream()
                .sorted()
                .map(role -> words.get("role." + role, role))
                .collect(Collectors.joining(", "));
        return new Frame(
                title, words, reader.isAnonymous() ? "" : reader.getPrincipal().getName(), roles);
    }
}
