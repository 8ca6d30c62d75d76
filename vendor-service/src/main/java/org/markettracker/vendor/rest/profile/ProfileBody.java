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
import org.markettracker.vendor.domain.profile.FormerName;
import org.markettracker.vendor.domain.profile.Group;
import org.markettracker.vendor.domain.profile.Merger;
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
        @Nullable List<@Valid @NotNull GroupBody> groups,
        @Nullable @Schema(examples = "2024-S1") String exited,
        @Nullable List<@Valid @NotNull FormerNameBody> formerNames,
        @Nullable @Valid MergerBody merger,
        @Nullable @Schema(examples = "leadleo") String source) {
    /** A name that it had before; the vendor is the same. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FormerNameBody(
            @NotEmpty Map<String, String> name,
            @NotNull @Schema(examples = "2020") String until,
            @NotNull String source) {}

    /** That it became part of another vendor; its shares until then stay its own. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MergerBody(
            @NotNull @Schema(examples = "alibaba-cloud") String into,
            @NotNull @Schema(examples = "2021-S2") String at,
            @NotNull String source) {}

    /** A figure that no cell holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FactBody(
            @NotNull @Schema(examples = "nodes worldwide") String subject,
            @NotNull @Schema(examples = "gt") String relation,
            @NotNull @Schema(examples = ">1500") String stated,
            @Nullable @Schema(examples = "leadleo") String source) {}

    /** A group that the source puts the vendor in. */
    public record GroupBody(@NotNull @Schema(examples = "leaders") String id, @NotEmpty Map<String, String> label) {}

    Profile toProfile(String vendor) {
        return new Profile(
                vendor,
                new Text(name),
                some(aliases),
                parent,
                some(delivery),
                entered == null ? null : period("entered", entered),
                positioning == null ? null : new Text(positioning),
                some(facts).stream()
                        .map(fact -> new VendorFact(fact.subject, fact.relation, fact.stated, fact.source))
                        .toList(),
                some(capabilities),
                some(customers),
                comparesTo == null ? Map.of() : comparesTo,
                some(groups).stream()
                        .map(group -> new Group(group.id, new Text(group.label)))
                        .toList(),
                exited == null ? null : period("exited", exited),
                some(formerNames).stream()
                        .map(former -> new FormerName(
                                new Text(former.name), period("formerNames.until", former.until), former.source))
                        .toList(),
                merger == null ? null : new Merger(merger.into, period("merger.at", merger.at), merger.source),
                source);
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
                        .map(fact -> new FactBody(fact.subject(), fact.relation(), fact.stated(), fact.source()))
                        .toList(),
                from.capabilities(),
                from.customers(),
                from.comparesTo(),
                from.groups().stream()
                        .map(group -> new GroupBody(group.id(), group.label().byLanguage()))
                        .toList(),
                from.exited() == null ? null : from.exited().code(),
                from.formerNames().stream()
                        .map(former -> new FormerNameBody(
                                former.name().byLanguage(), former.until().code(), former.source()))
                        .toList(),
                from.merger() == null
                        ? null
                        : new MergerBody(
                                from.merger().into(),
                                from.merger().at().code(),
                                from.merger().source()),
                from.source());
    }

    private static Period period(String field, String text) {
        try {
            return Period.parse(text);
        } catch (InvalidEvidence e) {
            throw e.as(field);
        }
    }

    private static <T> List<T> some(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
