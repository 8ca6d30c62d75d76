package org.markettracker.market.domain.statement;

import java.util.List;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.reconcile.GaveWay;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Fact;
import org.markettracker.market.domain.edition.EditionId;

/**
 * What all statements of an edition imply together for one cell.
 *
 * @param edition it belongs to
 * @param cell it is about
 * @param estimate point and bounds in the unit, with the statements that each end rests on
 * @param unit of the figures
 * @param decimals that it is to be shown with, see {@link Sizing}
 * @param lowIdentities codes of the identities that the low end uses beside its statements
 * @param highIdentities the same of the high end
 * @param gaveWay those of the edition's statements that gave way and that an end rests on
 */
public record MarketSize(
        EditionId edition,
        Cell cell,
        Estimate estimate,
        Unit unit,
        int decimals,
        List<String> lowIdentities,
        List<String> highIdentities,
        List<GaveWay> gaveWay) {
    public MarketSize {
        lowIdentities = List.copyOf(lowIdentities);
        highIdentities = List.copyOf(highIdentities);
        gaveWay = List.copyOf(gaveWay);
    }

    /** The estimate made or changed, to be stored and told. */
    public Change<MarketSize> estimated() {
        return Change.of(this, new Fact.SizeIs(this));
    }

    /** The cell of which nothing is known any longer. */
    public Change<Cell> gone() {
        return Change.of(cell, new Fact.SizeGone(edition, cell));
    }
}
