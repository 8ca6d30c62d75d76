package org.markettracker.market.domain.statement;

import java.util.Collection;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.tracker.Segment;
import org.markettracker.market.domain.tracker.Taxonomy;
import org.markettracker.market.domain.tracker.Tracker;

/**
 * Which statements a tracker takes: about its segments, a share or a place only of a part of a whole, revenue in its
 * currency (multiples may differ), and usage counted in one and the same thing, so that parts can be summed.
 */
public final class Admission {
    private final Tracker tracker;

    public Admission(Tracker tracker) {
        this.tracker = tracker;
    }

    /**
     * Refuses a statement that cannot be reconciled with the others.
     *
     * @param others of its edition
     */
    public void check(Statement statement, Collection<Statement> others) {
        Segment segment = tracker.taxonomy()
                .find(statement.segment())
                .orElseThrow(() -> Refused.invalid(
                        "segment", "must be a segment of the tracker " + tracker.id(), statement.segment()));
        boolean ofAWhole = statement.measure() == Measure.SHARE_OF_TOTAL || statement.measure() == Measure.RANK;
        if (ofAWhole && segment.id().equals(Taxonomy.ROOT)) {
            throw Refused.invalid(
                    "segment",
                    "must be a part of another segment to have a "
                            + statement.measure().code(),
                    segment.id());
        }
        String symbol = statement.unit().symbol();
        if (statement.measure() == Measure.REVENUE && !symbol.equals(tracker.currency())) {
            throw Refused.invalid(
                    "unit",
                    "must be in the tracker's currency " + tracker.currency()
                            + ", for a tracker adds up in one currency (multiples such as million and 亿 may differ)",
                    statement.unit().code());
        }
        if (statement.measure() == Measure.USAGE) {
            others.stream()
                    .filter(each ->
                            each.measure() == Measure.USAGE && !each.id().equals(statement.id()))
                    .filter(each -> !each.unit().symbol().equals(symbol))
                    .findFirst()
                    .ifPresent(other -> {
                        throw Refused.invalid(
                                "unit",
                                "must count " + other.unit().symbol() + " like the usage of statement " + other.id()
                                        + ", for a tracker adds usage up",
                                statement.unit().code());
                    });
        }
    }

    /** Whether a statement could be entered beside the others. */
    public boolean admits(Statement statement, Collection<Statement> others) {
        try {
            check(statement, others);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
