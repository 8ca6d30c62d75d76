package org.markettracker.gateway.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.markettracker.gateway.access.Problem;
import org.markettracker.gateway.access.RefusalPage;
import org.markettracker.gateway.wording.Words;

/** The page that says that there is no page. */
@ApplicationScoped
class Refusal implements RefusalPage {
    private final Frames frames;
    private final HttpHeaders request;

    Refusal(Frames frames, HttpHeaders request) {
        this.frames = frames;
        this.request = request;
    }

    @Override
    public Response of(Problem problem) {
        Words words = frames.words(null, request);
        String heading = words.get("refusal." + problem.code(), words.get("refusal.other"));
        String detail = words.get("refusal." + problem.code() + ".detail", "");
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().code())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Templates.refusal(frames.around(heading, words), problem.status(), heading, detail)
                        .render())
                .build();
    }
}
