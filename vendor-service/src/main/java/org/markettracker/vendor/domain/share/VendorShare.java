package org.markettracker.vendor.domain.share;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Fact;
import org.markettracker.vendor.domain.edition.EditionId;

/**
 * What the statements about one cell say together.
 *
 * @param edition it belongs to
 * @param cell it is about
 * @param share of the segment in per cent; null when no statement says it
 * @param rank among the vendors of the segment
 * @param shareChange against the latest base period that a statement names
 * @param revenue that follows from the share and the size of the segment; null when either is unknown
 * @param conflicts statements that contradict each other, by what they are about, in order of its name
 */
public record VendorShare(
        EditionId edition,
        ShareCell cell,
        @Nullable Reading share,
        @Nullable Reading rank,
        @Nullable Reading shareChange,
        @Nullable Reading revenue,
        Map<String, List<String>> conflicts) {
    public VendorShare {
        conflicts = new TreeMap<>(conflicts);
    }

    /** Weighs the statements about a cell, of which there is at least one. */
    public static VendorShare weigh(
            EditionId edition, ShareCell cell, List<Statement> statements, Optional<HeardSize> size) {
        Map<String, List<String>> conflicts = new TreeMap<>();
        Reading share = weigh(Measure.SHARE, cell, statements, conflicts);
        Reading rank = weigh(Measure.RANK, cell, statements, conflicts);
        Reading change = weigh(Measure.SHARE_CHANGE, cell, statements, conflicts);
        return new VendorShare(edition, cell, share, rank, change, null, conflicts).with(size);
    }

    /** The same with the revenue that follows from this size. */
    public VendorShare with(Optional<HeardSize> size) {
        Reading derived = share == null
                ? null
                : size.map(known -> Revenue.of(share, known)).orElse(null);
        return new VendorShare(edition, cell, share, rank, shareChange, derived, conflicts);
    }

    /** The new state, to be stored and told. */
    public Change<VendorShare> weighed() {
        return Change.of(this, new Fact.ShareIs(this));
    }

    /** Reads one measure; of several bases each is weighed on its own, and the latest is shown. */
    private static @Nullable Reading weigh(
            Measure measure, ShareCell cell, List<Statement> statements, Map<String, List<String>> conflicts) {
        Map<Optional<Period>, List<Statement>> byBase = statements.stream()
                .filter(each -> each.measure() == measure)
                .collect(groupingBy(each -> Optional.ofNullable(each.basePeriod())));
        List<Reading> readings = byBase.values().stream().map(Reading::weigh).toList();
        for (Reading reading : readings) {
            if (!reading.conflict().isEmpty()) {
                String since = reading.basePeriod() == null
                        ? ""
                        : " since " + reading.basePeriod().code();
                conflicts.put(
                        measure + since + " of " + cell.vendor() + " in " + cell.segment() + " "
                                + cell.period().code(),
                        reading.conflict());
            }
        }
        return readings.stream()
                .max(Comparator.comparing(Reading::basePeriod, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
    }
}
