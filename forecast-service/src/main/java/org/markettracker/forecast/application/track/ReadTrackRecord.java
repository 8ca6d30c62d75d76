package org.markettracker.forecast.application.track;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.Openings;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.ForecastPaths;
import org.markettracker.forecast.domain.track.Rollup;

/** Reads all scores up to an edition: its own, and those of the editions that it follows. */
@ApplicationScoped
public class ReadTrackRecord {
    private final ForecastPaths paths;
    private final Openings openings;

    ReadTrackRecord(ForecastPaths paths, Openings openings) {
        this.paths = paths;
        this.openings = openings;
    }

    /** What was scored, and in which edition. */
    public record Brought(EditionId edition, Rollup.Scored scored) {}

    @Transactional
    public List<Brought> upTo(EditionId edition, Predicate<Rollup.Scored> wanted) {
        List<Brought> all = new ArrayList<>();
        Optional<EditionId> at = Optional.of(edition);
        while (at.isPresent()) {
            EditionId current = at.get();
            for (ForecastPath path : paths.of(current)) {
                path.scores().stream()
                        .map(score -> new Rollup.Scored(path.id(), score))
                        .filter(wanted)
                        .forEach(scored -> all.add(new Brought(current, scored)));
            }
            at = openings.baseOf(current);
        }
        return all;
    }
}
