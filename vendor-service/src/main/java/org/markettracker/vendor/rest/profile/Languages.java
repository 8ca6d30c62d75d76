package org.markettracker.vendor.rest.profile;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The languages that a request asks for, best first; none where it takes any. */
final class Languages {
    private Languages() {}

    static List<String> of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(each -> each.getLanguage())
                .filter(each -> !each.isEmpty() && !each.equals("*"))
                .distinct()
                .toList();
    }

    /** Says that the answer depends on them. */
    static Response varying(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
