package org.markettracker.forecast.domain.path;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.markettracker.evidence.time.Period;

/**
 * The event that a scenario's path assumes, as the path's readers need it.
 *
 * @param title in languages
 * @param kind policy or shock
 * @param segment it happens to
 * @param start the first period it is felt in
 * @param depth the change of the size in per cent at its start, for instance -60
 * @param fade per cent of the change that is left after each further year; 100 where it stays
 */
public record Assumption(
        Map<String, String> title, String kind, String segment, Period start, BigDecimal depth, BigDecimal fade) {
    public Assumption {
        title = Collections.unmodifiableMap(new TreeMap<>(title));
    }
}
