package org.markettracker.market.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.tracker.Coverage;
import org.markettracker.market.domain.tracker.Drawing;
import org.markettracker.market.domain.tracker.Segment;
import org.markettracker.market.domain.tracker.Source;
import org.markettracker.market.domain.tracker.Text;
import org.markettracker.market.domain.tracker.Tracker;

/** {@code tracker.catalogue.v1}: a tracker as of an edition. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CatalogueRecord(
        String tracker,
        String edition,
        Map<String, String> title,
        @Nullable Map<String, String> sourceTitle,
        @Nullable House publisher,
        @Nullable House dataSource,
        @Nullable String citation,
        @Nullable String disclaimer,
        String geography,
        String currency,
        String unit,
        String frequency,
        String firstPeriod,
        String lastPeriod,
        List<String> tags,
        List<Coverage> coverage,
        List<Node> segments,
        List<Drawn> figures) {
    /** Who publishes or counts. */
    record House(String id, Map<String, String> name) {
        static @Nullable House of(@Nullable Source source) {
            return source == null ? null : new House(source.id(), source.name().byLanguage());
        }
    }

    /** A segment. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Node(
            String id,
            @Nullable String parent,
            Map<String, String> name,
            boolean residual,
            @Nullable List<String> scenarios,
            @Nullable String buyers,
            @Nullable List<String> needs,
            @Nullable List<String> affectedCustomers) {
        static Node of(Segment segment) {
            return new Node(
                    segment.id(),
                    segment.parent(),
                    segment.name().byLanguage(),
                    segment.residual(),
                    some(segment.scenarios()),
                    segment.buyers(),
                    some(segment.needs()),
                    some(segment.affectedCustomers()));
        }

        private static @Nullable List<String> some(List<String> list) {
            return list.isEmpty() ? null : list;
        }
    }

    /** A chart of the source. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Drawn(int n, String shows, @Nullable String note) {
        static Drawn of(Drawing drawing) {
            return new Drawn(drawing.n(), drawing.shows(), drawing.note());
        }
    }

    static CatalogueRecord of(EditionId edition, Tracker tracker) {
        return new CatalogueRecord(
                edition.tracker(),
                edition.edition(),
                tracker.title().byLanguage(),
                text(tracker.sourceTitle()),
                House.of(tracker.publisher()),
                House.of(tracker.dataSource()),
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
                tracker.taxonomy().segments().stream().map(Node::of).toList(),
                tracker.figures().stream().map(Drawn::of).toList());
    }

    private static @Nullable Map<String, String> text(@Nullable Text text) {
        return text == null ? null : text.byLanguage();
    }
}
