package org.markettracker.gateway.desk;

import static org.markettracker.gateway.access.Roles.ADMIN;
import static org.markettracker.gateway.access.Roles.ANALYST;
import static org.markettracker.gateway.access.Roles.PUBLISHER;

import com.fasterxml.jackson.databind.node.ArrayNode;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.access.FormTokens;
import org.markettracker.gateway.pages.Frame;
import org.markettracker.gateway.pages.Frames;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.upstream.Told;
import org.markettracker.gateway.wording.Words;

/** The forms that decide: a conflict, a failed check, the standing of a statement; each fresh from its owner. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ANALYST, PUBLISHER, ADMIN})
public class DecisionsResource {
    private static final String MATTER =
            "/trackers/{tracker}/editions/{edition}/work/{kind:conflicts|audit|statements}/{part}/{id}";

    private final Desk desk;
    private final Frames frames;
    private final FormTokens tokens;

    DecisionsResource(Desk desk, Frames frames, FormTokens tokens) {
        this.desk = desk;
        this.frames = frames;
        this.tokens = tokens;
    }

    @GET
    @Path(MATTER)
    @Operation(hidden = true)
    public Response form(
            String tracker,
            String edition,
            String kind,
            String part,
            String id,
            @RestQuery @Nullable String lang,
            @Context HttpHeaders request) {
        Matter matter = Matter.of(new Place(tracker, edition), kind, Place.part(part), id);
        return page(200, matter, frames.words(lang, request), "", null);
    }

    @POST
    @Path(MATTER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(
            String tracker,
            String edition,
            String kind,
            String part,
            String id,
            @RestForm @Nullable String token,
            @RestForm @Nullable String tag,
            @RestForm @Nullable String decision,
            @RestForm List<String> statements,
            @RestForm @Nullable String supersededBy,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String lang,
            @Context HttpHeaders request) {
        tokens.require(token);
        Matter matter = Matter.of(new Place(tracker, edition), kind, Place.part(part), id);
        Words words = frames.words(lang, request);
        EditionContent before = desk.edition(matter.place());
        Told told = "undo".equals(decision)
                ? desk.send(matter.part(), "DELETE", matter.decisionPath(), null, tag)
                : desk.send(
                        matter.part(),
                        "PUT",
                        matter.decisionPath(),
                        body(decision, statements, supersededBy, reason, matter),
                        tag);
        if (told.isOk()) {
            String done = "undo".equals(decision) ? "undone" : matter.done();
            return desk.back(matter.place(), before, done, words.language().code(), matter.anchor());
        }
        return page(told.status(), matter, words, reason == null ? "" : reason, Fault.of(told));
    }

    private static ObjectNode body(
            @Nullable String decision,
            List<String> statements,
            @Nullable String supersededBy,
            @Nullable String reason,
            Matter matter) {
        ObjectNode body = ExactJson.object();
        body.put(matter.isStatement() ? "standing" : "kind", decision == null ? "" : decision);
        if (reason != null && !reason.isBlank()) {
            body.put("reason", reason.strip());
        }
        if (matter.isConflict() && "set-aside".equals(decision)) {
            ArrayNode named = body.putArray("statements");
            statements.forEach(named::add);
        }
        if (matter.isStatement() && "superseded".equals(decision) && supersededBy != null && !supersededBy.isBlank()) {
            body.put("supersededBy", supersededBy.strip());
        }
        return body;
    }

    private Response page(int status, Matter matter, Words words, String reason, @Nullable Fault fault) {
        EditionContent content = desk.edition(matter.place());
        Told told = desk.get(matter.part(), matter.path());
        if (told.status() == 404) {
            throw new NotFoundException();
        }
        if (!told.isOk()) {
            Fault refused = Fault.of(told);
            Frame frame = frames.around(refused.title(), words);
            return Frames.page(
                    told.status(), Templates.refused(frame, matter.place().work(), refused), frame);
        }
        ObjectNode node = ExactJson.read(told.body()).put("part", matter.part().code());
        Form form = new Form(
                matter.place().work(), matter.formPath(), tokens.issue(), told.tag(), matter.reason(node, reason));
        Worded worded = new Worded(content, words);
        Frame frame = frames.around(matter.id() + " · " + content.key().edition(), words);
        return Frames.page(
                status,
                switch (matter.kind()) {
                    case "conflicts" -> Templates.conflict(frame, form, worded.conflict(node), fault);
                    case "audit" -> Templates.check(frame, form, worded.check(node), fault);
                    default -> Templates.standing(frame, form, worded.statement(node), fault);
                },
                frame);
    }
}
