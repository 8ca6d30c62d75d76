package org.markettracker.market.rest.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.markettracker.evidence.table.RowIds;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.tracker.Segment;
import org.markettracker.market.domain.tracker.Tracker;

/** What a template says to who fills it in, a line each. */
final class TemplateNotes {
    private TemplateNotes() {}

    static List<String> statements(Tracker tracker) {
        List<String> notes = general(tracker);
        notes.add("measure: revenue, usage, growth, usage_growth, share_of_total, rank or cagr");
        notes.add("base_period: the period that growth and cagr are measured from; empty for the other measures");
        notes.add("stated: the figure as the source has it, such as >300亿, ≈60%, 24.0%, 3rd, between 10 and 12 bn");
        notes.add("relation, value, value_high, unit: may be empty; they are then read from stated, and must otherwise"
                + " agree with it. Revenue is counted in " + tracker.unit().code());
        notes.add("status: A actual, E estimate, F forecast, P provisional");
        notes.add("confidence: from 1 (a rumour) to 5 (certain)");
        notes.add("about: what about means here, as a part of the number (0.1); empty for 0.05; only beside approx");
        notes.add("restatement_type, restatement_reason: why the statement is another than in the edition before");
        return notes;
    }

    static List<String> context(ContextItem.Kind kind, Tracker tracker) {
        List<String> notes = general(tracker);
        switch (kind) {
            case INDICATOR -> {
                notes.add("name.en, name.zh, …: what it is called, a column for each language");
                notes.add("relation, value, unit: may be empty; they are then read from stated");
            }
            case EVENT -> {
                notes.add("date: a day 2021-04-06, or a period 2021-04, 2021-Q2, 2021-S1, 2021");
                notes.add("type: market, shock, policy, product, vendor or entry; effect: up, down or empty");
                notes.add("label.en, label.zh, …: what happened, a column for each language");
            }
            case GLOSSARY -> notes.add("term.en, definition.en, …: a column for each language");
        }
        return notes;
    }

    private static List<String> general(Tracker tracker) {
        List<String> notes = new ArrayList<>();
        notes.add("All rows are taken, or none; rows whose id begins with " + RowIds.EXAMPLE + " are passed over.");
        notes.add("A row whose id is there already changes it; a row that says what is there changes nothing.");
        notes.add("Format the cells as text: a number cell is read as what it shows, 24.0 and not 24.");
        notes.add("id: 1 to 64 letters, digits, dots, hyphens or underscores");
        notes.add("segment: "
                + tracker.taxonomy().segments().stream().map(Segment::id).collect(Collectors.joining(", ")));
        notes.add("period: a year 2021, half 2021-S1, quarter 2021-Q1 or month 2021-03");
        return notes;
    }
}
