package org.markettracker.vendor.rest.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.profile.Group;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Text;
import org.markettracker.vendor.domain.profile.VendorFact;

/** A vendor as it is given and shown; texts are by language code. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProfileBody(
        @NotEmpty Map<String, String> name,
        @Nullable List<@NotNull String> aliases,
        @Nullable @Schema(examples = "Alibaba") String parent,
        @Nullable List<@NotNull String> delivery,
        @Nullable @Schema(examples = "2021-S2") String entered,
        @Nullable Map<String, String> positioning,
        @Nullable List<@Valid @NotNull FactBody> facts,
        @Nullable List<@NotNull String> capabilities,
        @Nullable List<@NotNull String> customers,
        @Nullable Map<String, String> comparesTo,
        @Nullable List<@Valid @NotNull GroupBody> groups) {
    /** A figure that no cell holds. */
    public record FactBody(
            @NotNull @Schema(examples = "nodes worldwide") String subject,
            @NotNull @Schema(examples = "gt") String relation,
            @NotNull @Schema(examples = ">1500") String stated) {}

    /** A group that the source puts the vendor in. */
    public record GroupBody(@NotNull @Schema(examples = "leaders") String id, @NotEmpty Map<String, String> label) {}

    Profile toProfile(String vendor) {
        return new Profile(
                vendor,
                new Text(name),
                some(aliases),
                parent,
                some(delivery),
                entered == null ? null : period(entered),
                positioning == null ? null : new Text(positioning),
                some(facts).stream()
                        .map(fact -> new VendorFact(fact.subject, fact.relation, fact.stated))
                        .toList(),
                some(capabilities),
                some(customers),
                comparesTo == null ? Map.of() : comparesTo,
                some(groups).stream()
                        .map(group -> new Group(group.id, new Text(group.label)))
                        .toList());
    }

    static ProfileBody of(Profile from) {
        return new ProfileBody(
                from.name().byLanguage(),
                from.aliases(),
                from.parent(),
                from.delivery(),
                from.entered() == null ? null : from.entered().code(),
                from.positioning() == null ? null : from.positioning().byLanguage(),
                from.facts().stream()
                        .map(fact -> new FactBody(fact.subject(), fact.relation(), fact.stated()))
                        .toList(),
                from.capabilities(),
                from.customers(),
                from.comparesTo(),
                from.groups().stream()
                        .map(group -> new GroupBody(group.id(), group.label().byLanguage()))
                        .toList());
    }

    private static Period period(String entered) {
        try {
            return Period.parse(entered);
        } catch (InvalidEvidence e) {
            throw e.as("entered");
        }
    }

    private static <T> List<T> some(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
