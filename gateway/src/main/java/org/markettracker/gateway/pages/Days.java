package org.markettracker.gateway.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.readmodel.shelf.Vantage;

/** A page is asked about a day, and means what clients could read at its end, in UTC; of today, what they can now. */
@ApplicationScoped
public class Days {
    private final Clock clock;

    public Days(Clock clock) {
        this.clock = clock;
    }

    /** The same reader, looking from the end of this day; from now where none is asked for. */
    public Vantage vantage(Vantage now, @Nullable String day) {
        if (day == null || day.isEmpty()) {
            return now;
        }
        Instant present = clock.instant();
        Instant end;
        try {
            end = LocalDate.parse(day)
                    .plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()
                    .minusNanos(1);
        } catch (DateTimeException e) {
            throw new NotFoundException(e);
        }
        if (end.minusSeconds(86_400).isAfter(present)) {
            throw new NotFoundException(); // a day to come has nothing yet
        }
        return new Vantage(now.audience(), end.isAfter(present) ? present : end);
    }

    /** Today in UTC, the last day that can be asked about. */
    public String today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    }
}
