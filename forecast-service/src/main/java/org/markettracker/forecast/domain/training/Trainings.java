package org.markettracker.forecast.domain.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Frequency;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.heard.Observation;

/** The trainings that the sizes heard give, by segment and frequency. */
public final class Trainings {
    private final SortedMap<String, SortedMap<Frequency, SortedMap<Period, HeardSize>>> observed = new TreeMap<>();

    private Trainings() {}

    /** Those of all sizes that are observations, in the currency of the first. */
    public static Trainings of(Map<Cell, HeardSize> sizes) {
        Trainings trainings = new Trainings();
        @Nullable String currency = null;
        for (Map.Entry<Cell, HeardSize> each : new TreeMap<>(sizes).entrySet()) {
            Cell cell = each.getKey();
            String symbol = each.getValue().unit().symbol();
            currency = currency == null ? symbol : currency;
            if (cell.measure() == Measure.REVENUE
                    && symbol.equals(currency)
                    && Observation.is(each.getValue().estimate())) {
                trainings
                        .observed
                        .computeIfAbsent(cell.segment(), key -> new TreeMap<>())
                        .computeIfAbsent(cell.period().frequency(), key -> new TreeMap<>())
                        .put(cell.period(), each.getValue());
            }
        }
        return trainings;
    }

    /** Those of a segment, the longest periods first. */
    public List<Training> of(String segment) {
        List<Training> trainings = new ArrayList<>();
        observed.getOrDefault(segment, new TreeMap<>())
                .forEach((frequency, sizes) -> trainings.add(training(segment, frequency, sizes)));
        return trainings;
    }

    /** That of a segment in a frequency; empty where nothing was observed. */
    public Optional<Training> of(String segment, Frequency frequency) {
        return of(segment).stream()
                .filter(each -> each.frequency() == frequency)
                .findFirst();
    }

    /** The observations of a segment, by period. */
    public SortedMap<Period, HeardSize> observations(String segment) {
        SortedMap<Period, HeardSize> all = new TreeMap<>();
        observed.getOrDefault(segment, new TreeMap<>()).values().forEach(all::putAll);
        return all;
    }

    public List<String> segments() {
        return List.copyOf(observed.keySet());
    }

    private static Training training(String segment, Frequency frequency, SortedMap<Period, HeardSize> sizes) {
        Period first = sizes.firstKey();
        Unit unit = sizes.get(first).unit();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        int last = Periods.between(first, sizes.lastKey());
        int decimals = 0;
        for (int t = 0; t <= last; t++) {
            HeardSize size = sizes.get(Periods.after(first, t));
            values.add(size == null ? null : in(unit, size));
            decimals = Math.max(decimals, size == null ? 0 : size.decimals());
        }
        return new Training(segment, frequency, first, values, unit, decimals);
    }

    private static @Nullable BigDecimal in(Unit unit, HeardSize size) {
        BigDecimal value = size.estimate().value();
        return value == null ? null : value.scaleByPowerOfTen(size.unit().multiplier() - unit.multiplier());
    }
}
