package org.markettracker.market.rest.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.CellMeasure;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketSizes;
import org.markettracker.market.domain.statement.MarketStatements;
import org.markettracker.market.rest.paging.Paging;
import org.markettracker.market.rest.tables.Exports;

/** What the statements imply together, cell by cell, and why. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/market/sizes")
@RolesAllowed({"analyst", "publisher", "admin"})
public class SizeResource {
    private final MarketSizes sizes;
    private final MarketStatements statements;
    private final Exports exports;

    SizeResource(MarketSizes sizes, MarketStatements statements, Exports exports) {
        this.sizes = sizes;
        this.statements = statements;
        this.exports = exports;
    }

    @GET
    @Operation(
            summary = "The estimates of an edition, by measure, segment and period",
            description = "At most limit of them; the header Link names the next ones."
                    + " With format csv or xlsx, all of them as a file.")
    public Response all(
            @RestPath String tracker,
            @RestPath String edition,
            @BeanParam Paging paging,
            @RestQuery @Nullable String format) {
        EditionId id = new EditionId(tracker, edition);
        if (format != null) {
            return exports.sizes(id, format);
        }
        return paging.answer(
                paging.of("sizes", (place, most) -> sizes.after(id, place.word(0), most), each -> each.cell()
                        .code()),
                SizeView::of);
    }

    @GET
    @Path("{measure}/{segment}/{period}")
    @Operation(
            summary = "One estimate and why it is so",
            description = "The statements that its ends rest on, in full, and the codes of the identities used:"
                    + " children/<parent>/<period>, parts/<segment>/<period>.")
    public WhyView one(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath @Parameter(example = "SIZE") String measure,
            @RestPath @Parameter(example = "online-education") String segment,
            @RestPath @Parameter(example = "2020-S1") String period,
            @RestQuery @Nullable String basePeriod) {
        EditionId id = new EditionId(tracker, edition);
        Cell cell = cell(measure, segment, period, basePeriod);
        MarketSize size = sizes.find(id, cell)
                .orElseThrow(() -> new Refused(
                        Refusal.NOT_FOUND, "size " + cell.code() + ": nothing is known of it in edition " + id));
        return WhyView.of(size, each -> statements.find(id, each));
    }

    private static Cell cell(String measure, String segment, String period, @Nullable String basePeriod) {
        CellMeasure known = Arrays.stream(CellMeasure.values())
                .filter(each -> each.name().equals(measure))
                .findFirst()
                .orElseThrow(() ->
                        Refused.invalid("measure", "must be one of " + Arrays.toString(CellMeasure.values()), measure));
        try {
            Period of = Period.parse(period);
            boolean grown = known == CellMeasure.GROWTH_YOY || known == CellMeasure.USAGE_GROWTH_YOY;
            Period base = basePeriod == null ? (grown ? of.yearBefore() : null) : Period.parse(basePeriod);
            return new Cell(known, segment, of, base);
        } catch (InvalidEvidence e) {
            throw Refused.invalid("period", e.rule(), Objects.toString(e.value()));
        }
    }
}
