package org.markettracker.vendor.rest.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.markettracker.vendor.domain.profile.Profile;

/** A vendor as shown. */
public record ProfileView(String id, @JsonUnwrapped ProfileBody profile) {
    static ProfileView of(Profile profile) {
        return new ProfileView(profile.vendor(), ProfileBody.of(profile));
    }
}
