package org.markettracker.vendor.rest.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Spoken;

/** A vendor as shown: all that is known of it, and its texts in the language asked for. */
public record ProfileView(String id, @JsonUnwrapped ProfileBody profile, ShownView shown) {
    /** The texts in the language asked for; each says which it is in, and whether that is another one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ShownView(Spoken name, @Nullable Spoken positioning, List<Spoken> groups) {}

    static ProfileView of(Profile profile, List<String> languages) {
        return new ProfileView(
                profile.vendor(),
                ProfileBody.of(profile),
                new ShownView(
                        profile.name().in(languages),
                        profile.positioning() == null
                                ? null
                                : profile.positioning().in(languages),
                        profile.groups().stream()
                                .map(group -> group.label().in(languages))
                                .toList()));
    }
}
