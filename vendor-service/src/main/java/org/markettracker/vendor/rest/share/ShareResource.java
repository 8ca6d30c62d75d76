package org.markettracker.vendor.rest.share;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShares;
import org.markettracker.vendor.rest.paging.Cursor;
import org.markettracker.vendor.rest.paging.Paging;

/** What the statements say of shares, cell by cell. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/vendor/shares")
@RolesAllowed({"analyst", "publisher", "admin"})
public class ShareResource {
    private final VendorShares shares;

    ShareResource(VendorShares shares) {
        this.shares = shares;
    }

    @GET
    @Operation(
            summary = "The shares of an edition with rank, change and derived revenue",
            description = "By segment, period and vendor. At most limit of them; the header Link names the next ones.")
    public Response all(@RestPath String tracker, @RestPath String edition, @BeanParam Paging paging) {
        EditionId key = new EditionId(tracker, edition);
        return paging.answer(
                paging.of("shares", 3, (at, most) -> shares.after(key, cell(at), most), each -> words(each.cell())),
                ShareView::of);
    }

    private static @Nullable ShareCell cell(Cursor at) {
        try {
            return at.words().isEmpty() ? null : new ShareCell(at.word(0), at.word(2), Period.parse(at.word(1)));
        } catch (InvalidEvidence e) {
            throw at.foreign();
        }
    }

    private static List<String> words(ShareCell cell) {
        return List.of(cell.segment(), cell.period().code(), cell.vendor());
    }
}
