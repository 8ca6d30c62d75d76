package org.markettracker.vendor.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.profile.FormerName;
import org.markettracker.vendor.domain.profile.Group;
import org.markettracker.vendor.domain.profile.Merger;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.VendorFact;

/** {@code vendor.profiles.v1}: a vendor; what is not known is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProfileRecord(
        String tracker,
        String edition,
        String vendor,
        Map<String, String> name,
        List<String> aliases,
        @Nullable String parent,
        List<String> delivery,
        @Nullable String entered,
        @Nullable Map<String, String> positioning,
        List<Figure> facts,
        List<String> capabilities,
        List<String> customers,
        Map<String, String> comparesTo,
        List<Member> groups,
        @Nullable String exited,
        List<Former> formerNames,
        @Nullable Merged merger,
        @Nullable String source) {
    /** A figure that no cell holds. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Figure(String subject, String relation, String stated, @Nullable String source) {
        static Figure of(VendorFact from) {
            return new Figure(from.subject(), from.relation(), from.stated(), from.source());
        }
    }

    /** A name that the vendor had before. */
    record Former(Map<String, String> name, String until, String source) {
        static Former of(FormerName from) {
            return new Former(from.name().byLanguage(), from.until().code(), from.source());
        }
    }

    /** That the vendor became part of another. */
    record Merged(String into, String at, String source) {
        static @Nullable Merged of(@Nullable Merger from) {
            return from == null ? null : new Merged(from.into(), from.at().code(), from.source());
        }
    }

    /** A group that the vendor is in. */
    record Member(String id, Map<String, String> label) {
        static Member of(Group group) {
            return new Member(group.id(), group.label().byLanguage());
        }
    }

    static ProfileRecord of(EditionId edition, Profile from) {
        return new ProfileRecord(
                edition.tracker(),
                edition.edition(),
                from.vendor(),
                from.name().byLanguage(),
                from.aliases(),
                from.parent(),
                from.delivery(),
                from.entered() == null ? null : from.entered().code(),
                from.positioning() == null ? null : from.positioning().byLanguage(),
                from.facts().stream().map(Figure::of).toList(),
                from.capabilities(),
                from.customers(),
                from.comparesTo(),
                from.groups().stream().map(Member::of).toList(),
                from.exited() == null ? null : from.exited().code(),
                from.formerNames().stream().map(Former::of).toList(),
                Merged.of(from.merger()),
                from.source());
    }
}
