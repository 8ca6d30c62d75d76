package org.markettracker.forecast.rest.paging;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.PathMeasure;

/** Places in lists of paths: segment, measure, method and scenario. */
public final class PathPlaces {
    /** How many words they are. */
    public static final int WIDTH = 4;

    private PathPlaces() {}

    /** The path that a page ended with; null at the beginning. */
    public static @Nullable PathId read(Cursor at) {
        if (at.words().isEmpty()) {
            return null;
        }
        PathMeasure measure = Arrays.stream(PathMeasure.values())
                .filter(each -> each.name().equals(at.word(1)))
                .findFirst()
                .orElseThrow(at::foreign);
        return new PathId(at.word(0), measure, at.word(2), at.word(3));
    }

    public static List<String> words(PathId id) {
        return List.of(id.segment(), id.measure().name(), id.method(), id.scenario());
    }
}
