package org.markettracker.market.domain.vintage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an edition stands against the one before it: each published number that moves by more than its rounding must have
 * a typed reason. A first edition stands well, for nothing was published before it.
 *
 * @param base the one before; null for a first edition
 * @param unexplained the changes that have no reason, in order of codes
 */
public record AgainstBase(@Nullable String base, List<CellChange> unexplained) {
    /** That of a first edition. */
    public static final AgainstBase FIRST = new AgainstBase(null, List.of());

    public AgainstBase {
        unexplained = List.copyOf(unexplained);
    }

    /** Examines what an edition says against the one before. */
    public static AgainstBase of(Vintage before, Vintage now, List<Restatement> restatements) {
        return new AgainstBase(
                before.edition() == null ? null : before.edition().edition(),
                new Comparison(before, now, restatements)
                        .changes().stream().filter(CellChange::isUnexplained).toList());
    }

    /** What is wrong with one change, in words. */
    public String sentence(CellChange change) {
        CellVintage old = Objects.requireNonNull(change.old());
        CellVintage fresh = change.fresh();
        String moved = fresh == null
                ? "is gone"
                : "moves from " + numbers(old) + " to " + numbers(fresh) + ", beyond its rounding,";
        return change.cell().code() + ": was published in " + base + ", and " + moved + " without a typed reason";
    }

    private static String numbers(CellVintage cell) {
        return number(cell.value()) + " in " + (cell.lowOpen() ? "(" : "[") + number(cell.low()) + ", "
                + number(cell.high()) + (cell.highOpen() ? ")" : "]") + " " + cell.unit() + " 10^" + cell.unitMult();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "none" : number.stripTrailingZeros().toPlainString();
    }
}
