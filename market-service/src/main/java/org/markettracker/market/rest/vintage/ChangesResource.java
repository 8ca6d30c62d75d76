package org.markettracker.market.rest.vintage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.application.vintage.CompareEditions;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.vintage.CellChange;

/** What an edition says otherwise than another. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/changes-from/{previous}")
@RolesAllowed({"analyst", "publisher", "admin"})
public class ChangesResource {
    private static final int USUAL = 500;
    private static final int MOST = 5000;

    private final CompareEditions compareEditions;

    ChangesResource(CompareEditions compareEditions) {
        this.compareEditions = compareEditions;
    }

    @GET
    @Operation(
            summary = "What an edition says otherwise than another",
            description = "By measure, segment and period; added, changed and removed cells, each with its typed reason"
                    + " if there is one. A published number that moves beyond its rounding must have one before the"
                    + " edition is published. At most limit changes; next is the cursor of the following ones.")
    public Response changes(
            @RestPath String tracker,
            @RestPath String edition,
            @Parameter(example = "2021H1") @RestPath String previous,
            @Parameter(example = "SIZE/total/2021-S1") @RestQuery @Nullable String cursor,
            @Parameter(example = "500") @RestQuery @Nullable Integer limit) {
        int most = limit == null ? USUAL : limit;
        if (most < 1 || most > MOST) {
            throw Refused.invalid("limit", "must be 1 to " + MOST, most);
        }
        List<CellChange> rest =
                compareEditions.changes(new EditionId(tracker, edition), new EditionId(tracker, previous)).stream()
                        .filter(each -> cursor == null || each.cell().code().compareTo(cursor) > 0)
                        .toList();
        List<CellChange> page = rest.subList(0, Math.min(most, rest.size()));
        String next = rest.size() > most ? page.get(most - 1).cell().code() : null;
        Response.ResponseBuilder answer = Response.ok(new ChangesView(
                edition, previous, page.stream().map(ChangeView::of).toList(), next));
        if (next != null) {
            String at = URLEncoder.encode(next, StandardCharsets.UTF_8);
            answer.header(HttpHeaders.LINK, "<?limit=" + most + "&cursor=" + at + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
