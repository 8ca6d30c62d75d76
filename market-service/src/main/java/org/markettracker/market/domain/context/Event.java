package org.markettracker.market.domain.context;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.tracker.Text;

/**
 * A dated happening that a source ties to the market.
 *
 * @param id names it
 * @param segment it concerns
 * @param date a day, a month, a quarter, a half year or a year
 * @param type market, shock, policy, product, vendor or entry
 * @param effect up or down; null when none is stated
 * @param label in several languages
 */
public record Event(String id, String segment, String date, String type, @Nullable String effect, Text label)
        implements ContextItem {
    private static final Set<String> TYPES = Set.of("market", "shock", "policy", "product", "vendor", "entry");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    public Event {
        ContextItem.checkId(id);
        checkDate(date);
        if (!TYPES.contains(type)) {
            throw Refused.invalid("type", "must be one of market, shock, policy, product, vendor, entry", type);
        }
        if (effect != null && !effect.equals("up") && !effect.equals("down")) {
            throw Refused.invalid("effect", "must be up or down, or left out", effect);
        }
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    private static void checkDate(String date) {
        try {
            if (DAY.matcher(date).matches()) {
                LocalDate.parse(date);
            } else {
                Period.parse(date);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Refused.invalid("date", "must be a day 2021-04-06 or a period 2021-04, 2021-Q2, 2021-S1, 2021", date);
        }
    }
}
