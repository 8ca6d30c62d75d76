package org.markettracker.vendor.rest.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.markettracker.vendor.application.DeleteVendor;
import org.markettracker.vendor.application.PutVendor;
import org.markettracker.vendor.application.Recorded;
import org.markettracker.vendor.domain.Refusal;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Profiles;
import org.markettracker.vendor.rest.problem.Versions;

/** The vendors of an edition. */
@Path("/api/v1/trackers/{tracker}/editions/{edition}/vendors")
@RolesAllowed({"analyst", "publisher", "admin"})
public class VendorResource {
    private final Profiles profiles;
    private final PutVendor putVendor;
    private final DeleteVendor deleteVendor;

    VendorResource(Profiles profiles, PutVendor putVendor, DeleteVendor deleteVendor) {
        this.profiles = profiles;
        this.putVendor = putVendor;
        this.deleteVendor = deleteVendor;
    }

    @GET
    @Operation(summary = "All vendors of an edition, by code")
    public List<ProfileView> all(@RestPath String tracker, @RestPath String edition) {
        return profiles.of(new EditionId(tracker, edition)).stream()
                .map(each -> ProfileView.of(each.state()))
                .toList();
    }

    @GET
    @Path("{vendor}")
    @Operation(summary = "One vendor")
    public Response one(@RestPath String tracker, @RestPath String edition, @RestPath String vendor) {
        EditionId key = new EditionId(tracker, edition);
        Versioned<Profile> found = profiles.find(key, vendor)
                .orElseThrow(() ->
                        new Refused(Refusal.NOT_FOUND, "vendor " + vendor + ": does not exist in edition " + key));
        return Versions.answer(false, found.version(), ProfileView.of(found.state()));
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
        return Versions.answer(recorded.created(), recorded.version(), ProfileView.of(recorded.state()));
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
