package org.markettracker.market.domain.vintage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.statement.Restated;
import org.markettracker.market.domain.vintage.CellChange.Kind;

/** Every cell that an edition adds, changes or drops against the one before, with its typed reason, in order of codes. */
public final class Comparison {
    private final Vintage before;
    private final Vintage now;
    private final Reasons reasons;

    /** @param restatements what the analysts of the newer edition say about its changes */
    public Comparison(Vintage before, Vintage now, List<Restatement> restatements) {
        this.before = before;
        this.now = now;
        this.reasons = new Reasons(before, now, restatements);
    }

    /** All changes. */
    public List<CellChange> changes() {
        TreeSet<String> codes = new TreeSet<>(before.cells().keySet());
        codes.addAll(now.cells().keySet());
        List<CellChange> changes = new ArrayList<>();
        for (String code : codes) {
            CellVintage old = before.cells().get(code);
            CellVintage fresh = now.cells().get(code);
            if (old == null || fresh == null || !old.saysTheSameAs(fresh)) {
                changes.add(change(old, fresh));
            }
        }
        return changes;
    }

    private CellChange change(@Nullable CellVintage old, @Nullable CellVintage fresh) {
        Kind kind = old == null ? Kind.ADDED : fresh == null ? Kind.REMOVED : Kind.CHANGED;
        boolean beyond = old == null || fresh == null || old.movesBeyondRounding(fresh);
        Restated why = reasons.of(old, fresh, beyond).orElse(null);
        return new CellChange(kind, old, fresh, beyond, why);
    }
}
