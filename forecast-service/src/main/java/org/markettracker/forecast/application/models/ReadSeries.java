package org.markettracker.forecast.application.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.time.Frequency;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.HeardEdition;
import org.markettracker.forecast.domain.edition.HeardEditions;
import org.markettracker.forecast.domain.heard.HeardSizes;
import org.markettracker.forecast.domain.training.Obstacles;
import org.markettracker.forecast.domain.training.Training;
import org.markettracker.forecast.domain.training.Trainings;

/** What was observed of the segments of an edition. */
@ApplicationScoped
public class ReadSeries {
    private final HeardEditions editions;
    private final HeardSizes sizes;

    ReadSeries(HeardEditions editions, HeardSizes sizes) {
        this.editions = editions;
        this.sizes = sizes;
    }

    /** Of every segment in the order of the tree; nothing of those that nothing was observed of. */
    @Transactional
    public Map<String, List<Training>> all(EditionId edition) {
        Trainings trainings = Trainings.of(sizes.of(edition));
        Map<String, List<Training>> all = new TreeMap<>();
        taxonomy(edition).segments().forEach(each -> all.put(each.id(), trainings.of(each.id())));
        return all;
    }

    /** Of one segment in a frequency; without enough of it there is a refusal that says so. */
    @Transactional
    public Training one(EditionId edition, String segment, String frequency) {
        if (taxonomy(edition).find(segment).isEmpty()) {
            throw new Refused(Refusal.NOT_FOUND, "segment " + segment + ": does not exist in edition " + edition);
        }
        Frequency wanted = Arrays.stream(Frequency.values())
                .filter(each -> each.code().equals(frequency))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("frequency", "must be one of A, S, Q, M", frequency));
        return Trainings.of(sizes.of(edition))
                .of(segment, wanted)
                .orElseThrow(() ->
                        new Refused(Refusal.NO_FORECAST, Obstacles.tooShort(0).detail()));
    }

    private Taxonomy taxonomy(EditionId edition) {
        Optional<HeardEdition> heard = editions.find(edition);
        return heard.flatMap(HeardEdition::taxonomy).orElseThrow(() -> HeardEdition.notYet(edition));
    }
}
