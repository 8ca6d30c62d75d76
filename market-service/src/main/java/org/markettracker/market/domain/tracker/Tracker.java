package org.markettracker.market.domain.tracker;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.Refused;

/**
 * A recurring product of a research house.
 *
 * @param id its code
 * @param title ours, in several languages
 * @param sourceTitle the source's own
 * @param publisher who publishes the source
 * @param dataSource who counted, where another is named
 * @param citation how to cite
 * @param disclaimer the source's terms
 * @param geography ISO 3166-1 alpha-2
 * @param currency ISO 4217
 * @param unit of sizes, a multiple of the currency, for instance CNY_100M
 * @param frequency annual, semi-annual, quarterly or monthly
 * @param firstPeriod the first that is shown
 * @param lastPeriod the last that is shown, not before the first
 * @param tags keywords
 * @param coverage of the publisher
 * @param taxonomy of its segments
 * @param figures charts that the source draws
 */
public record Tracker(
        String id,
        Text title,
        @Nullable Text sourceTitle,
        @Nullable Source publisher,
        @Nullable Source dataSource,
        @Nullable String citation,
        @Nullable String disclaimer,
        String geography,
        String currency,
        Unit unit,
        String frequency,
        Period firstPeriod,
        Period lastPeriod,
        List<String> tags,
        List<Coverage> coverage,
        Taxonomy taxonomy,
        List<Drawing> figures) {
    private static final Set<String> FREQUENCIES = Set.of("annual", "semi-annual", "quarterly", "monthly");
    private static final Pattern GEOGRAPHY = Pattern.compile("[A-Z]{2}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    public Tracker {
        Code.check("tracker", id);
        if (!GEOGRAPHY.matcher(geography).matches()) {
            throw Refused.invalid("geography", "must be an ISO 3166-1 code of two letters", geography);
        }
        if (!CURRENCY.matcher(currency).matches()) {
            throw Refused.invalid("currency", "must be an ISO 4217 code of three letters", currency);
        }
        if (!unit.isMoney() || !unit.sdmxCode().equals(currency)) {
            throw Refused.invalid("unit", "must be a multiple of the currency " + currency, unit.code());
        }
        if (!FREQUENCIES.contains(frequency)) {
            throw Refused.invalid("frequency", "must be one of annual, semi-annual, quarterly, monthly", frequency);
        }
        if (lastPeriod.start().isBefore(firstPeriod.start())) {
            throw Refused.invalid("lastPeriod", "must not be before " + firstPeriod.code(), lastPeriod.code());
        }
        tags = List.copyOf(tags);
        coverage = List.copyOf(coverage);
        figures = List.copyOf(figures);
    }
}
