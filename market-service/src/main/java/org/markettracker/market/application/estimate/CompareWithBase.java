package org.markettracker.market.application.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.EditionLine;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.vintage.AgainstBase;
import org.markettracker.market.domain.vintage.CellVintage;
import org.markettracker.market.domain.vintage.Restatements;
import org.markettracker.market.domain.vintage.StatedAs;
import org.markettracker.market.domain.vintage.Vintage;
import org.markettracker.market.domain.vintage.Vintages;

/** Holds an edition as it was just reconciled against the one that readers have before it. */
@ApplicationScoped
class CompareWithBase {
    private final Editions editions;
    private final Vintages vintages;
    private final Restatements restatements;

    CompareWithBase(Editions editions, Vintages vintages, Restatements restatements) {
        this.editions = editions;
        this.vintages = vintages;
        this.restatements = restatements;
    }

    AgainstBase against(EditionId id, Collection<MarketSize> sizes, List<MarketStatement> statements) {
        Optional<Edition> before =
                editions.find(id).flatMap(edition -> new EditionLine(editions.of(id.tracker())).before(edition));
        return before.map(base -> against(vintages.of(base), id, sizes, statements))
                .orElse(AgainstBase.FIRST);
    }

    private AgainstBase against(
            Vintage before, EditionId id, Collection<MarketSize> sizes, List<MarketStatement> statements) {
        Vintage now = Vintage.of(
                id,
                sizes.stream().map(CellVintage::of).toList(),
                statements.stream().map(StatedAs::of).toList());
        return AgainstBase.of(
                before, now, restatements.of(id).stream().map(Versioned::state).toList());
    }
}
