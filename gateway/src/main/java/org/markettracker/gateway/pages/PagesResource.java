package org.markettracker.gateway.pages;

import static org.markettracker.gateway.access.Roles.ADMIN;
import static org.markettracker.gateway.access.Roles.ANALYST;
import static org.markettracker.gateway.access.Roles.PUBLISHER;
import static org.markettracker.gateway.access.Roles.SUBSCRIBER;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.pages.edition.EditionView;
import org.markettracker.gateway.pages.text.Words;
import org.markettracker.gateway.readmodel.Audience;
import org.markettracker.gateway.readmodel.Contents;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.Shelf;

/** The pages: the trackers that the reader may see, and one edition. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({SUBSCRIBER, ANALYST, PUBLISHER, ADMIN})
public class PagesResource {
    private final Shelf shelf;
    private final Contents contents;
    private final Frames frames;
    private final SecurityIdentity reader;

    PagesResource(Shelf shelf, Contents contents, Frames frames, SecurityIdentity reader) {
        this.shelf = shelf;
        this.contents = contents;
        this.frames = frames;
        this.reader = reader;
    }

    @GET
    @Operation(hidden = true)
    public Response home(@RestQuery @Nullable String lang, @Context HttpHeaders request) {
        Words words = frames.words(lang, request);
        Frame frame = frames.around(words.get("home.title"), words);
        return page(Templates.home(frame, TrackerCard.of(contents.trackers(audience()), words)), frame);
    }

    @GET
    @Path("/trackers/{tracker}")
    @Operation(hidden = true)
    public Response tracker(String tracker) {
        EditionContent newest = shelf.latest(tracker)
                .or(() -> shelf.editions(tracker, audience()).stream().findFirst())
                .orElseThrow(NotFoundException::new);
        return Response.seeOther(URI.create("/trackers/" + newest.key().tracker() + "/editions/"
                        + newest.key().edition()))
                .build();
    }

    @GET
    @Path("/trackers/{tracker}/editions/{edition}")
    @Operation(hidden = true)
    public Response edition(
            String tracker, String edition, @RestQuery @Nullable String lang, @Context HttpHeaders request) {
        EditionContent content = shelf.edition(tracker, edition, audience()).orElseThrow(NotFoundException::new);
        Words words = frames.words(lang, request);
        EditionView view = EditionView.of(content.tree(), words);
        Frame frame = frames.around(
                view.header().title().value() + " " + view.header().edition(), words);
        return page(Templates.edition(frame, view), frame);
    }

    private static Response page(TemplateInstance page, Frame frame) {
        return Response.ok(page.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.lang())
                .header(HttpHeaders.VARY, "Authorization, Cookie, Accept-Language")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private Audience audience() {
        return Audience.of(reader.getRoles());
    }
}
