package org.markettracker.vendor.rest.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.application.DeleteVendor;
import org.markettracker.vendor.application.LikeVendors;
import org.markettracker.vendor.application.PutVendor;
import org.markettracker.vendor.application.Recorded;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.Openings;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Profiles;
import org.markettracker.vendor.domain.profile.Search;
import org.markettracker.vendor.rest.problem.Versions;

/** The vendors of an edition. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/vendors")
@RolesAllowed({"analyst", "publisher", "admin"})
public class VendorResource {
    private final Profiles profiles;
    private final Openings openings;
    private final LikeVendors likeVendors;
    private final PutVendor putVendor;
    private final DeleteVendor deleteVendor;

    VendorResource(
            Profiles profiles,
            Openings openings,
            LikeVendors likeVendors,
            PutVendor putVendor,
            DeleteVendor deleteVendor) {
        this.openings = openings;
        this.likeVendors = likeVendors;
        this.profiles = profiles;
        this.putVendor = putVendor;
        this.deleteVendor = deleteVendor;
    }

    @GET
    @Operation(summary = "All vendors of an edition, by code; or those found by any of their names")
    public Response all(
            @RestPath String tracker,
            @RestPath String edition,
            @RestQuery @Nullable String q,
            @Context HttpHeaders headers) {
        List<String> languages = Languages.of(headers);
        List<Profile> all = profiles.of(new EditionId(tracker, edition)).stream()
                .map(Versioned::state)
                .toList();
        Object found = q == null
                ? all.stream().map(each -> ProfileView.of(each, languages)).toList()
                : Search.of(all, q).stream()
                        .map(each -> HitView.of(each, languages))
                        .toList();
        return Languages.varying(Response.ok(found).build());
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
    @Operation(summary = "The vendor in this edition and those that it is based on, newest first")
    public List<HistoryView> history(
            @RestPath String tracker, @RestPath String edition, @RestPath String vendor, @Context HttpHeaders headers) {
        EditionId at = new EditionId(tracker, edition);
        find(at, vendor);
        List<HistoryView> history = new ArrayList<>();
        for (Optional<EditionId> next = Optional.of(at); next.isPresent(); next = openings.baseOf(next.get())) {
            Optional<Profile> here = profiles.find(next.get(), vendor).map(Versioned::state);
            Optional<Profile> before = openings.baseOf(next.get())
                    .flatMap(base -> profiles.find(base, vendor).map(Versioned::state));
            String name = next.get().edition();
            here.ifPresent(profile -> history.add(
                    new HistoryView(name, !before.equals(here), ProfileView.of(profile, Languages.of(headers)))));
        }
        return history;
    }

    @GET
    @Path("{vendor}/likeness")
    @Operation(summary = "How like the other vendors are, in their markets and in what they offer")
    public List<LikenessView> likeness(
            @RestPath String tracker,
            @RestPath String edition,
            @RestPath String vendor,
            @RestQuery @Nullable String period) {
        EditionId at = new EditionId(tracker, edition);
        Profile one = find(at, vendor).state();
        return likeVendors.to(at, one, Optional.ofNullable(period).map(Period::parse)).stream()
                .map(LikenessView::of)
                .toList();
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
