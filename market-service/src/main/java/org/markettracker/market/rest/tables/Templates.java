package org.markettracker.market.rest.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.table.RowIds;
import org.markettracker.evidence.table.StatementTable;
import org.markettracker.market.application.tables.ContextTable;
import org.markettracker.market.application.tables.Entries;
import org.markettracker.market.application.tables.ReadPages;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.tracker.Segment;
import org.markettracker.market.domain.tracker.Taxonomy;
import org.markettracker.market.domain.tracker.Tracker;

/** Templates to fill in: the header, a few examples about the tracker's own segments, and notes. */
@ApplicationScoped
class Templates {
    private final ReadPages pages;

    Templates(ReadPages pages) {
        this.pages = pages;
    }

    Response statements(EditionId edition, String format) {
        Tracker tracker = pages.tracker(edition);
        List<String> names = new Entries(tracker).names();
        return TableDownload.of(format, "statements", "market-statements-template", StatementTable.NUMBERS, writing -> {
            writing.row(names);
            for (Map<String, String> example : examples(tracker)) {
                writing.row(names.stream().map(example::get).toList());
            }
            writing.notes(TemplateNotes.statements(tracker));
        });
    }

    Response context(EditionId edition, ContextItem.Kind kind, String format) {
        Tracker tracker = pages.tracker(edition);
        ContextTable table = ContextTable.of(kind);
        List<String> names = table.names(tracker.title().byLanguage().keySet());
        Map<String, String> example = example(kind, tracker);
        return TableDownload.of(format, kind.code(), kind.code() + "-template", table.numbers(), writing -> {
            writing.row(names);
            writing.row(names.stream().map(name -> cell(example, name)).toList());
            writing.notes(TemplateNotes.context(kind, tracker));
        });
    }

    private static @Nullable String cell(Map<String, String> example, String name) {
        int dot = name.indexOf('.');
        return example.get(dot < 0 ? name : name.substring(0, dot));
    }

    private static List<Map<String, String>> examples(Tracker tracker) {
        String year = Integer.toString(tracker.firstPeriod().year());
        String next = Integer.toString(tracker.firstPeriod().year() + 1);
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(example(1, Taxonomy.ROOT, "revenue", year, "", "> 300 million"));
        rows.add(example(2, Taxonomy.ROOT, "growth", next, year, "24.0%"));
        rows.add(example(3, Taxonomy.ROOT, "revenue", next, "", "between 350 and 400 million"));
        tracker.taxonomy().children(Taxonomy.ROOT).stream()
                .map(Segment::id)
                .findFirst()
                .ifPresent(part -> rows.add(example(4, part, "share_of_total", year, "", "≈60%")));
        return rows;
    }

    private static Map<String, String> example(
            int number, String segment, String measure, String period, String base, String stated) {
        return Map.of(
                "id",
                RowIds.EXAMPLE + number,
                "segment",
                segment,
                "measure",
                measure,
                "period",
                period,
                "base_period",
                base,
                "status",
                "A",
                "stated",
                stated,
                "source",
                "name of the source",
                "confidence",
                "3",
                "section",
                "page 12");
    }

    private static Map<String, String> example(ContextItem.Kind kind, Tracker tracker) {
        String id = RowIds.EXAMPLE + 1;
        String period = tracker.firstPeriod().code();
        return switch (kind) {
            case INDICATOR ->
                Map.of(
                        "id",
                        id,
                        "segment",
                        Taxonomy.ROOT,
                        "period",
                        period,
                        "stated",
                        "> 3.8 million persons",
                        "name",
                        "users",
                        "section",
                        "page 12");
            case EVENT ->
                Map.of(
                        "id",
                        id,
                        "segment",
                        Taxonomy.ROOT,
                        "date",
                        period,
                        "type",
                        "policy",
                        "effect",
                        "up",
                        "label",
                        "what happened");
            case GLOSSARY -> Map.of("id", id, "term", "a term", "definition", "what it means");
        };
    }
}
