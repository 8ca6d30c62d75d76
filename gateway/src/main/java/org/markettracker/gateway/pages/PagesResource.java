package org.markettracker.gateway.pages;

import static org.markettracker.gateway.access.Roles.ADMIN;
import static org.markettracker.gateway.access.Roles.ANALYST;
import static org.markettracker.gateway.access.Roles.PUBLISHER;
import static org.markettracker.gateway.access.Roles.SUBSCRIBER;

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
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.pages.edition.EditionView;
import org.markettracker.gateway.pages.vintage.ChangesView;
import org.markettracker.gateway.pages.vintage.Vintages;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.compare.ChangesPage;
import org.markettracker.gateway.readmodel.compare.Comparison;
import org.markettracker.gateway.readmodel.compare.Comparisons;
import org.markettracker.gateway.readmodel.paging.Asked;
import org.markettracker.gateway.readmodel.paging.WrongPage;
import org.markettracker.gateway.readmodel.shelf.Audience;
import org.markettracker.gateway.readmodel.shelf.Contents;
import org.markettracker.gateway.readmodel.shelf.Shelf;
import org.markettracker.gateway.readmodel.shelf.Vantage;
import org.markettracker.gateway.wording.Words;

/** The pages: the trackers that the reader may see, and one edition. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({SUBSCRIBER, ANALYST, PUBLISHER, ADMIN})
public class PagesResource {
    private static final int OK = 200;
    private static final int CHANGES_ON_A_PAGE = 500;

    private final Shelf shelf;
    private final Contents contents;
    private final Comparisons comparisons;
    private final Frames frames;
    private final Days days;
    private final SecurityIdentity reader;

    PagesResource(
            Shelf shelf,
            Contents contents,
            Comparisons comparisons,
            Frames frames,
            Days days,
            SecurityIdentity reader) {
        this.shelf = shelf;
        this.contents = contents;
        this.comparisons = comparisons;
        this.frames = frames;
        this.days = days;
        this.reader = reader;
    }

    @GET
    @Operation(hidden = true)
    public Response home(@RestQuery @Nullable String lang, @Context HttpHeaders request) {
        Words words = frames.words(lang, request);
        Frame frame = frames.around(words.get("home.title"), words);
        return Frames.page(OK, Templates.home(frame, TrackerCard.of(contents.trackers(now()), words)), frame);
    }

    @GET
    @Path("/trackers/{tracker}")
    @Operation(hidden = true)
    public Response tracker(String tracker, @RestQuery @Nullable String asOf, @RestQuery @Nullable String lang) {
        Vantage from = days.vantage(now(), asOf);
        EditionContent newest = shelf.latest(tracker, from)
                .or(() -> shelf.editions(tracker, from).stream().findFirst())
                .orElseThrow(NotFoundException::new);
        UriBuilder there = UriBuilder.fromPath("/trackers/{tracker}/editions/{edition}");
        if (lang != null) {
            there.queryParam("lang", lang);
        }
        if (from.instant().isPresent()) {
            there.queryParam("asOf", asOf);
        }
        return Response.seeOther(there.build(tracker, newest.key().edition())).build();
    }

    @GET
    @Path("/trackers/{tracker}/editions/{edition}")
    @Operation(hidden = true)
    public Response edition(
            String tracker,
            String edition,
            @RestQuery @Nullable String lang,
            @RestQuery @Nullable String asOf,
            @Context HttpHeaders request) {
        Vantage from = days.vantage(now(), asOf);
        EditionContent content = shelf.edition(tracker, edition, from).orElseThrow(NotFoundException::new);
        Words words = frames.words(lang, request);
        EditionView view = EditionView.of(content.tree(), words);
        Vintages vintages = Vintages.of(
                contents.editions(tracker, from).orElseThrow(NotFoundException::new),
                content,
                shelf.before(content, from)
                        .map(before -> before.key().edition())
                        .orElse(""),
                from.instant().isPresent() && asOf != null ? asOf : "",
                words);
        Frame frame = frames.around(
                        view.header().title().value() + " " + view.header().edition(), words)
                .at(vintages.asOf().isEmpty() ? "" : "?asOf=" + vintages.asOf());
        boolean house = from.audience() == Audience.HOUSE;
        return Frames.page(OK, Templates.edition(frame, view, vintages, days.today(), house), frame);
    }

    @GET
    @Path("/trackers/{tracker}/editions/{edition}/changes-from/{previous}")
    @Operation(hidden = true)
    public Response changes(
            String tracker,
            String edition,
            String previous,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String lang,
            @Context HttpHeaders request) {
        Comparison comparison =
                comparisons.of(tracker, edition, previous, now()).orElseThrow(NotFoundException::new);
        Words words = frames.words(lang, request);
        ChangesView view = ChangesView.of(comparison, changesPage(comparison, cursor), words);
        Frame frame = frames.around(words.with("changes.title", view.edition(), view.previous()), words);
        return Frames.page(OK, Templates.changes(frame, view), frame);
    }

    private static ChangesPage changesPage(Comparison comparison, @Nullable String cursor) {
        try {
            return ChangesPage.of(comparison, new Asked(CHANGES_ON_A_PAGE, cursor));
        } catch (WrongPage e) {
            throw new NotFoundException(e);
        }
    }

    private Vantage now() {
        return Vantage.now(Audience.of(reader.getRoles()));
    }
}
