package org.markettracker.market.application.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.context.ContextItems;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketSizes;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;
import org.markettracker.market.domain.tracker.Tracker;
import org.markettracker.market.domain.tracker.Trackers;

/** Goes through all that an edition holds, of which never more than a page is held here. */
@ApplicationScoped
public class ReadPages {
    private static final int PAGE = 500;

    private final Trackers trackers;
    private final Editions editions;
    private final Page page;

    ReadPages(Trackers trackers, Editions editions, Page page) {
        this.trackers = trackers;
        this.editions = editions;
        this.page = page;
    }

    /** Takes one thing after the other. */
    @FunctionalInterface
    public interface Taking<T> {
        void take(T each) throws IOException;
    }

    /** Reads one page in a transaction of its own, so that nothing is held when it is over. */
    @ApplicationScoped
    static class Page {
        private final MarketStatements statements;
        private final MarketSizes sizes;
        private final ContextItems items;

        Page(MarketStatements statements, MarketSizes sizes, ContextItems items) {
            this.statements = statements;
            this.sizes = sizes;
            this.items = items;
        }

        @Transactional
        List<MarketStatement> statements(EditionId edition, String after) {
            return statements.after(edition, after, PAGE).stream()
                    .map(Versioned::state)
                    .toList();
        }

        @Transactional
        List<MarketSize> sizes(EditionId edition, String after) {
            return sizes.after(edition, after, PAGE);
        }

        @Transactional
        List<ContextItem> context(EditionId edition, ContextItem.Kind kind, String after) {
            return items.after(edition, kind, after, PAGE).stream()
                    .map(Versioned::state)
                    .toList();
        }
    }

    /** The tracker of an edition that exists. */
    public Tracker tracker(EditionId edition) {
        if (editions.find(edition).isEmpty()) {
            throw new Refused(Refusal.NOT_FOUND, "edition " + edition + ": does not exist");
        }
        return trackers.find(edition.tracker())
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND, "tracker " + edition.tracker() + ": does not exist"))
                .state();
    }

    public void statements(EditionId edition, Taking<MarketStatement> taking) throws IOException {
        all(after -> page.statements(edition, after), MarketStatement::id, taking);
    }

    public void sizes(EditionId edition, Taking<MarketSize> taking) throws IOException {
        all(after -> page.sizes(edition, after), each -> each.cell().code(), taking);
    }

    public void context(EditionId edition, ContextItem.Kind kind, Taking<ContextItem> taking) throws IOException {
        all(after -> page.context(edition, kind, after), ContextItem::id, taking);
    }

    private static <T> void all(Function<String, List<T>> pages, Function<T, String> id, Taking<T> taking)
            throws IOException {
        List<T> found = pages.apply("");
        while (!found.isEmpty()) {
            for (T each : found) {
                taking.take(each);
            }
            found = found.size() < PAGE ? List.of() : pages.apply(id.apply(found.get(found.size() - 1)));
        }
    }
}
