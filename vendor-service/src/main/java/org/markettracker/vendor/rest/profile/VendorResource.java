package org.markettracker.vendor.rest.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.application.DeleteVendor;
import org.markettracker.vendor.application.PutVendor;
import org.markettracker.vendor.application.Recorded;
import org.markettracker.vendor.application.read.LikeVendors;
import org.markettracker.vendor.application.read.ReadHistory;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.likeness.Likeness;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Profiles;
import org.markettracker.vendor.domain.profile.Search;
import org.markettracker.vendor.rest.paging.Cursor;
import org.markettracker.vendor.rest.paging.Paging;
import org.markettracker.vendor.rest.problem.Versions;

/** The vendors of an edition. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/vendors")
@RolesAllowed({"analyst", "publisher", "admin"})
public class VendorResource {
    private final Profiles profiles;
    private final ReadHistory readHistory;
    private final LikeVendors likeVendors;
    private final PutVendor putVendor;
    private final DeleteVendor deleteVendor;

    VendorResource(
            Profiles profiles,
            ReadHistory readHistory,
            LikeVendors likeVendors,
            PutVendor putVendor,
            DeleteVendor deleteVendor) {
        this.readHistory = readHistory;
        this.likeVendors = likeVendors;
        this.profiles = profiles;
        this.putVendor = putVendor;
        this.deleteVendor = deleteVendor;
    }

    @GET
    @Operation(
            summary = "The vendors of an edition, by code; or those found by any of their names, best first",
            description = "At most limit of them; the header Link names the next ones.")
    public Response all(
            @RestPath String tracker,
            @RestPath String edition,
            @BeanParam Paging paging,
            @RestQuery @Nullable String q,
            @Context HttpHeaders headers) {
        List<String> languages = Languages.of(headers);
        EditionId key = new EditionId(tracker, edition);
        return Languages.varying(
                q == null
                        ? paging.answer(
                                paging.of(
                                        "vendors",
                                        (place, most) -> profiles.after(key, place.word(0), most),
                                        each -> each.state().vendor()),
                                each -> ProfileView.of(each.state(), languages))
                        : paging.answer(
                                paging.of("found", 2, (place, most) -> found(key, q, place, most), Hits::words),
                                each -> HitView.of(each, languages)));
    }

    /** The database does not fold names as the search does: all of an edition are gone through. */
    private List<Search.Hit> found(EditionId edition, String q, Cursor place, int most) {
        List<Profile> all = profiles.of(edition).stream().map(Versioned::state).toList();
        return Hits.after(place, Search.of(all, q)).limit(most).toList();
    }

    @GET
    @Path("{vendor}")
    @Operation(summary = "One vendor, its texts also in the language asked for")
    public Response one(
            @RestPath String tracker, @RestPath String edition, @RestPath String vendor, @Context HttpHeaders headers) {
        Versioned<Profile> found = find(new EditionId(tracker, edition), vendor);
        return Languages.varying(
                Versions.answer(false, found.version(), ProfileView.of(found.state(), Languages.of(headers))));
    }

    @GET
    @Path("{vendor}/history")
    @Operation(
            summary = "The vendor in this edition and those that it is based on, newest first",
            description = "At most limit of them; the header Link names the next ones.")
    public Response history(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String vendor,
            @BeanParam Paging paging,
            @Context HttpHeaders headers) {
        EditionId at = new EditionId(tracker, edition);
        find(at, vendor);
        List<String> languages = Languages.of(headers);
        return Languages.varying(paging.answer(
                paging.of(
                        "history",
                        (place, most) -> readHistory.of(at, vendor, place.word(0), most),
                        each -> each.edition().edition()),
                each -> HistoryView.of(each, languages)));
    }

    @GET
    @Path("{vendor}/likeness")
    @Operation(
            summary = "How like the other vendors are, in their markets and in what they offer",
            description = "By code. At most limit of them; the header Link names the next ones.")
    public Response likeness(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String vendor,
            @BeanParam Paging paging,
            @RestQuery @Nullable String period) {
        EditionId at = new EditionId(tracker, edition);
        Profile one = find(at, vendor).state();
        Optional<Period> then = Optional.ofNullable(period).map(Period::parse);
        return paging.answer(
                paging.of(
                        "likeness",
                        (place, most) -> likeVendors.to(at, one, then, place.word(0), most),
                        Likeness::vendor),
                LikenessView::of);
    }

    private Versioned<Profile> find(EditionId edition, String vendor) {
        return profiles.find(edition, vendor)
                .orElseThrow(() ->
                        new Refused(Refusal.NOT_FOUND, "vendor " + vendor + ": does not exist in edition " + edition));
    }

    @PUT
    @Path("{vendor}")
    @RolesAllowed("analyst")
    @Operation(summary = "Make or change a vendor; the same profile again changes nothing")
    public Response put(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String vendor,
            @Valid @NotNull ProfileBody body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Recorded<Profile> recorded =
                putVendor.put(new EditionId(tracker, edition), body.toProfile(vendor), Versions.seen(ifMatch));
        return Versions.answer(recorded.created(), recorded.version(), ProfileView.of(recorded.state(), List.of()));
    }

    @DELETE
    @Path("{vendor}")
    @RolesAllowed("analyst")
    @Operation(summary = "Take a vendor back that no statement names")
    public void delete(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String vendor,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        deleteVendor.delete(new EditionId(tracker, edition), vendor, Versions.seen(ifMatch));
    }
}
