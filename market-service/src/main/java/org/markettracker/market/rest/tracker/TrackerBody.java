package org.markettracker.market.rest.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.tracker.Coverage;
import org.markettracker.market.domain.tracker.Drawing;
import org.markettracker.market.domain.tracker.Source;
import org.markettracker.market.domain.tracker.Taxonomy;
import org.markettracker.market.domain.tracker.Text;
import org.markettracker.market.domain.tracker.Tracker;

/** A tracker as it is given and shown; texts are by language code. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrackerBody(
        @NotEmpty Map<String, String> title,
        @Nullable Map<String, String> sourceTitle,
        @Valid @Nullable HouseBody publisher,
        @Valid @Nullable HouseBody dataSource,
        @Nullable String citation,
        @Nullable String disclaimer,
        @NotNull @Schema(examples = "CN") String geography,
        @NotNull @Schema(examples = "CNY") String currency,
        @NotNull @Schema(examples = "CNY_100M") String unit,
        @NotNull @Schema(examples = "semi-annual") String frequency,
        @NotNull @Schema(examples = "2019") String firstPeriod,
        @NotNull @Schema(examples = "2025") String lastPeriod,
        @Nullable List<@NotNull String> tags,
        @Nullable List<@NotNull Coverage> coverage,
        @NotEmpty List<@NotNull @Valid SegmentBody> segments,
        @Nullable List<@NotNull Drawing> figures) {
    /** Who publishes or counts. */
    public record HouseBody(@NotNull String id, @NotEmpty Map<String, String> name) {
        static @Nullable Source toSource(String field, @Nullable HouseBody body) {
            return body == null ? null : new Source(body.id, Text.of(field + ".name", body.name));
        }

        static @Nullable HouseBody of(@Nullable Source source) {
            return source == null
                    ? null
                    : new HouseBody(source.id(), source.name().byLanguage());
        }
    }

    Tracker toTracker(String id) {
        return new Tracker(
                id,
                Text.of("title", title),
                sourceTitle == null ? null : Text.of("sourceTitle", sourceTitle),
                HouseBody.toSource("publisher", publisher),
                HouseBody.toSource("dataSource", dataSource),
                citation,
                disclaimer,
                geography,
                currency,
                Unit.parse(unit),
                frequency,
                period("firstPeriod", firstPeriod),
                period("lastPeriod", lastPeriod),
                tags == null ? List.of() : tags,
                coverage == null ? List.of() : coverage,
                new Taxonomy(IntStream.range(0, segments.size())
                        .mapToObj(at -> segments.get(at).toSegment("segments." + at))
                        .toList()),
                figures == null ? List.of() : figures);
    }

    static TrackerBody of(Tracker tracker) {
        return new TrackerBody(
                tracker.title().byLanguage(),
                tracker.sourceTitle() == null ? null : tracker.sourceTitle().byLanguage(),
                HouseBody.of(tracker.publisher()),
                HouseBody.of(tracker.dataSource()),
                tracker.citation(),
                tracker.disclaimer(),
                tracker.geography(),
                tracker.currency(),
                tracker.unit().code(),
                tracker.frequency(),
                tracker.firstPeriod().code(),
                tracker.lastPeriod().code(),
                tracker.tags(),
                tracker.coverage(),
                tracker.taxonomy().segments().stream().map(SegmentBody::of).toList(),
                tracker.figures());
    }

    private static Period period(String field, String code) {
        try {
            return Period.parse(code);
        } catch (InvalidEvidence e) {
            throw e.as(field);
        }
    }
}
