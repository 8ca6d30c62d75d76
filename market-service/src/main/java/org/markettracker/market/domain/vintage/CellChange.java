package org.markettracker.market.domain.vintage;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.Restated;

/**
 * A cell that one edition has otherwise than another.
 *
 * @param kind what happened
 * @param old null when it was added
 * @param fresh null when it was removed
 * @param beyondRounding whether a number moved by more than its rounding, appeared or disappeared
 * @param why the typed reason; null where none is known
 */
public record CellChange(
        Kind kind,
        @Nullable CellVintage old,
        @Nullable CellVintage fresh,
        boolean beyondRounding,
        @Nullable Restated why) {
    /** What may happen to a cell. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED;

        /** The word used in records and views. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The cell that it is about. */
    public Cell cell() {
        if (fresh != null) {
            return fresh.cell();
        }
        if (old != null) {
            return old.cell();
        }
        throw new IllegalStateException("change: must have an old or a new cell");
    }

    /** The statements that it rests on, now or before, sorted. */
    public List<String> evidence() {
        return Stream.of(old, fresh)
                .filter(Objects::nonNull)
                .flatMap(each -> each.evidence().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Whether it must have a reason and has none: a published number that moves needs one. A cell that is only added
     * moves no published number.
     */
    public boolean isUnexplained() {
        return kind != Kind.ADDED && beyondRounding && why == null;
    }
}
