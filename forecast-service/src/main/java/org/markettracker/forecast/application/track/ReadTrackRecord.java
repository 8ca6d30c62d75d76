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

    /**
     * What was scored, and in which edition.
     *
     * @param back how many editions before the one asked about
     * @param since how many editions before it is the one whose forecast it was
     */
    public record Brought(EditionId edition, Rollup.Scored scored, int back, int since) {}

    /** All that are wanted, those that the newest edition brought first. */
    @Transactional
    public List<Brought> upTo(EditionId edition, Predicate<Rollup.Scored> wanted) {
        List<EditionId> line = line(edition);
        List<String> names = line.stream().map(EditionId::edition).toList();
        List<Brought> all = new ArrayList<>();
        for (int back = 0; back < line.size(); back++) {
            EditionId current = line.get(back);
            int place = back;
            for (ForecastPath path : paths.of(current)) {
                path.scores().stream()
                        .map(score -> new Rollup.Scored(path.id(), score))
                        .filter(wanted)
                        .forEach(scored -> all.add(new Brought(
                                current,
                                scored,
                                place,
                                names.indexOf(scored.score().edition()))));
            }
        }
        return all;
    }

    private List<EditionId> line(EditionId edition) {
        List<EditionId> line = new ArrayList<>();
        for (Optional<EditionId> at = Optional.of(edition); at.isPresent(); at = openings.baseOf(at.get())) {
            line.add(at.get());
        }
        return line;
    }
}
