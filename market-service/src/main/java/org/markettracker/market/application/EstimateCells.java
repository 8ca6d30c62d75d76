package org.markettracker.market.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.markettracker.evidence.Statement;
import org.markettracker.market.domain.Announcements;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Fact;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Agreement;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketSizes;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.MarketStatements;

/** Weighs the statements about a cell anew after one of them changed, and with it the audit check that they agree. */
@ApplicationScoped
class EstimateCells {
    private final MarketStatements statements;
    private final MarketSizes sizes;
    private final Announcements announcements;

    EstimateCells(MarketStatements statements, MarketSizes sizes, Announcements announcements) {
        this.statements = statements;
        this.sizes = sizes;
        this.announcements = announcements;
    }

    void estimate(EditionId edition, Cell cell) {
        List<Statement> about = statements.about(edition, cell).stream()
                .map(MarketStatement::statement)
                .toList();
        if (about.isEmpty()) {
            sizes.delete(edition, Change.of(cell, new Fact.SizeGone(edition, cell)));
        } else {
            MarketSize size = MarketSize.weigh(edition, cell, about);
            sizes.store(Change.of(size, new Fact.SizeIs(size)));
        }
        announcements.announce(new Fact.AgreementIs(edition, Agreement.among(sizes.of(edition))));
    }
}
