package org.markettracker.market.rest.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.table.StatementTable;
import org.markettracker.market.application.tables.ContextTable;
import org.markettracker.market.application.tables.Entries;
import org.markettracker.market.application.tables.ReadPages;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.MarketSize;

/** What an edition holds as tables to keep. Statements and context can be imported again as they are. */
@ApplicationScoped
public class Exports {
    private static final List<String> SIZES = List.of(
            "segment",
            "measure",
            "period",
            "base_period",
            "value",
            "low",
            "low_open",
            "high",
            "high_open",
            "unit",
            "decimals",
            "status",
            "low_evidence",
            "high_evidence");

    private final ReadPages pages;

    Exports(ReadPages pages) {
        this.pages = pages;
    }

    /** All statements of an edition; {@code format} is csv or xlsx. */
    public Response statements(EditionId edition, String format) {
        Entries entries = new Entries(pages.tracker(edition));
        return TableDownload.of(
                format, "statements", name(edition, "market-statements"), StatementTable.NUMBERS, writing -> {
                    writing.row(entries.names());
                    pages.statements(edition, each -> writing.row(entries.cells(each.entry())));
                });
    }

    /** All indicators, events or glossary terms of an edition. */
    public Response context(EditionId edition, ContextItem.Kind kind, String format) {
        pages.tracker(edition);
        ContextTable table = ContextTable.of(kind);
        return TableDownload.of(format, kind.code(), name(edition, kind.code()), table.numbers(), writing -> {
            Set<String> languages = new TreeSet<>();
            pages.context(edition, kind, each -> languages.addAll(table.languages(each)));
            List<String> names = table.names(languages);
            writing.row(names);
            pages.context(edition, kind, each -> writing.row(table.cells(each, names)));
        });
    }

    /** All estimates of an edition; not to be imported, for they follow from the statements. */
    public Response sizes(EditionId edition, String format) {
        pages.tracker(edition);
        return TableDownload.of(
                format, "sizes", name(edition, "market-sizes"), Set.of("value", "low", "high", "decimals"), writing -> {
                    writing.row(SIZES);
                    pages.sizes(edition, each -> writing.row(cells(each)));
                });
    }

    private static List<@Nullable String> cells(MarketSize size) {
        return Arrays.asList(
                size.cell().segment(),
                size.cell().measure().name(),
                size.cell().period().code(),
                size.cell().basePeriod() == null
                        ? null
                        : size.cell().basePeriod().code(),
                plain(size.estimate().value()),
                plain(size.estimate().low()),
                Boolean.toString(size.estimate().lowOpen()),
                plain(size.estimate().high()),
                Boolean.toString(size.estimate().highOpen()),
                size.unit().code(),
                Integer.toString(size.decimals()),
                size.estimate().status().code(),
                String.join(" ", size.estimate().lowEvidence()),
                String.join(" ", size.estimate().highEvidence()));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static String name(EditionId edition, String what) {
        return String.join(
                        "-",
                        Stream.of(edition.tracker(), edition.edition(), what).toList())
                .toLowerCase(Locale.ROOT);
    }
}
