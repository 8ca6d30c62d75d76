package org.markettracker.gateway.desk;

import static org.markettracker.gateway.access.Roles.ADMIN;
import static org.markettracker.gateway.access.Roles.ANALYST;
import static org.markettracker.gateway.access.Roles.PUBLISHER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.Part;
import org.markettracker.gateway.access.FormTokens;
import org.markettracker.gateway.pages.Frame;
import org.markettracker.gateway.pages.Frames;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.upstream.OwnerSilent;
import org.markettracker.gateway.upstream.Told;
import org.markettracker.gateway.wording.Words;

/** The work page of an edition: what is to be decided, import, and the steps to publication. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ANALYST, PUBLISHER, ADMIN})
public class WorkResource {
    private static final String WORK = "/trackers/{tracker}/editions/{edition}/work";
    private static final Set<String> DONE =
            Set.of("submit", "publish", "cancel", "withdraw", "imports", "decision", "waiver", "standing", "undone");

    private final Desk desk;
    private final Uploads uploads;
    private final Frames frames;
    private final FormTokens tokens;

    WorkResource(Desk desk, Uploads uploads, Frames frames, FormTokens tokens) {
        this.desk = desk;
        this.uploads = uploads;
        this.frames = frames;
        this.tokens = tokens;
    }

    @GET
    @Path(WORK)
    @Operation(hidden = true)
    public Response work(
            String tracker,
            String edition,
            @RestQuery @Nullable String lang,
            @RestQuery @Nullable String done,
            @Context HttpHeaders request) {
        Words words = frames.words(lang, request);
        String said = done != null && DONE.contains(done) ? words.get("done." + done) : "";
        return page(200, new Place(tracker, edition), words, said, null);
    }

    @POST
    @Path(WORK + "/step")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response step(
            String tracker,
            String edition,
            @RestForm @Nullable String token,
            @RestForm @Nullable String tag,
            @RestForm @Nullable String step,
            @RestForm @Nullable String embargo,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String lang,
            @Context HttpHeaders request) {
        tokens.require(token);
        if (step == null || !Steps.ALL.contains(step)) {
            throw new NotFoundException();
        }
        Place place = new Place(tracker, edition);
        Words words = frames.words(lang, request);
        EditionContent before = desk.edition(place);
        ObjectNode body = ExactJson.object();
        if (step.equals("publish") && embargo != null && !embargo.isEmpty()) {
            body.put("embargo", embargo + (embargo.length() == 16 ? ":00Z" : "Z")); // a field for date and time, in UTC
        }
        if (step.equals("withdraw") && reason != null && !reason.isBlank()) {
            body.put("reason", reason);
        }
        Told told = desk.send(Part.MARKET, "POST", place.path() + "/" + step, body, tag);
        return told.isOk()
                ? desk.back(place, before, step, words.language().code(), "steps")
                : page(told.status(), place, words, "", Fault.of(told));
    }

    @POST
    @Path(WORK + "/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response imports(
            String tracker,
            String edition,
            @RestForm @Nullable String token,
            @RestForm @Nullable String kind,
            @RestForm @Nullable FileUpload file,
            @RestForm @Nullable String lang,
            @Context HttpHeaders request) {
        tokens.require(token);
        Place place = new Place(tracker, edition);
        Words words = frames.words(lang, request);
        EditionContent before = desk.edition(place);
        Told told = uploads.send(place, kind, file);
        return told.isOk()
                ? desk.back(place, before, "imports", words.language().code(), "import")
                : page(told.status(), place, words, "", Fault.of(told));
    }

    private Response page(int status, Place place, Words words, String done, @Nullable Fault fault) {
        WorkView view = WorkView.of(desk.edition(place), words);
        Frame frame = frames.around(view.title().value() + " " + view.edition(), words)
                .at(place.work());
        return Frames.page(status, Templates.work(frame, view, steps(place, view), tokens.issue(), done, fault), frame);
    }

    /** The owner's own word on where the edition is; without it no step is offered. */
    private Steps steps(Place place, WorkView view) {
        try {
            Told told = desk.get(Part.MARKET, place.path());
            return Steps.of(
                    told.isOk() ? view.state() : "", told.tag(), desk.hasRole(ANALYST), desk.hasRole(PUBLISHER));
        } catch (OwnerSilent e) {
            return Steps.of("", "", false, false);
        }
    }
}
