package org.markettracker.market.rest.vintage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.markettracker.market.application.vintage.CompareEditions;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.vintage.CellChange;
import org.markettracker.market.rest.paging.Paging;
import org.markettracker.market.rest.paging.Paging.Page;

/** What an edition says otherwise than another. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/changes-from/{previous}")
@RolesAllowed({"analyst", "publisher", "admin"})
public class ChangesResource {
    private final CompareEditions compareEditions;

    ChangesResource(CompareEditions compareEditions) {
        this.compareEditions = compareEditions;
    }

    @GET
    @Operation(
            summary = "What an edition says otherwise than another",
            description =
                    "By measure, segment and period; added, changed and removed cells, each with its typed reason"
                            + " if there is one. A published number that moves beyond its rounding must have one before the"
                            + " edition is published. At most limit changes; next, and the header Link, name the following ones.")
    public Response changes(
            @RestPath String tracker,
            @RestPath String edition,
            @Parameter(example = "2021H1") @RestPath String previous,
            @BeanParam Paging paging) {
        List<CellChange> all =
                compareEditions.changes(new EditionId(tracker, edition), new EditionId(tracker, previous));
        Page<CellChange> page = paging.of(
                "changes",
                (place, most) -> all.stream()
                        .filter(each -> each.cell().code().compareTo(place.word(0)) > 0)
                        .limit(most)
                        .toList(),
                each -> each.cell().code());
        return paging.answer(
                new ChangesView(
                        edition,
                        previous,
                        page.rows().stream().map(ChangeView::of).toList(),
                        page.next().orElse(null)),
                page.next());
    }
}
