package org.markettracker.market.domain.vintage;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.edition.EditionId;

/**
 * What an edition says at one moment.
 *
 * @param edition whose it is; null for that of no edition at all, against which everything is new
 * @param cells by code
 * @param statements by id
 */
public record Vintage(
        @Nullable EditionId edition, SortedMap<String, CellVintage> cells, SortedMap<String, StatedAs> statements) {
    /** What nobody said: the one before the first. */
    public static final Vintage NONE = new Vintage(null, new TreeMap<>(), new TreeMap<>());

    public Vintage {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        statements = Collections.unmodifiableSortedMap(new TreeMap<>(statements));
    }

    /** Gathers it. */
    public static Vintage of(EditionId edition, List<CellVintage> cells, List<StatedAs> statements) {
        SortedMap<String, CellVintage> byCode = new TreeMap<>();
        cells.forEach(each -> byCode.put(each.cell().code(), each));
        SortedMap<String, StatedAs> byId = new TreeMap<>();
        statements.forEach(each -> byId.put(each.statement().id(), each));
        return new Vintage(edition, byCode, byId);
    }

    Optional<StatedAs> statement(String id) {
        return Optional.ofNullable(statements.get(id));
    }

    /** Whether a statement of this source is in it. */
    boolean hears(String source) {
        return statements.values().stream()
                .anyMatch(each -> each.statement().source().equals(source));
    }

    /** The statements that are new, gone, or say another thing here than in the one before, as they are here. */
    Map<String, Optional<StatedAs>> changesSince(Vintage before) {
        SortedMap<String, Optional<StatedAs>> changed = new TreeMap<>();
        Stream.concat(statements.keySet().stream(), before.statements.keySet().stream())
                .filter(id -> isOther(before.taking(id), taking(id)))
                .forEach(id -> changed.put(id, statement(id)));
        return changed;
    }

    private static boolean isOther(Optional<StatedAs> old, Optional<StatedAs> now) {
        return old.isPresent() && now.isPresent()
                ? now.get().differsFrom(old.get())
                : old.isPresent() || now.isPresent();
    }

    private Optional<StatedAs> taking(String id) {
        return statement(id).filter(StatedAs::takesPart);
    }
}
