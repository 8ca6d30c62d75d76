package org.markettracker.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.markettracker.gateway.readmodel.shelf.Audience;
import org.markettracker.gateway.readmodel.shelf.Vantage;

class DaysTest {
    private static final Instant NOW = Instant.parse("2022-03-05T10:00:00Z");
    private final Days days = new Days(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Vantage now = Vantage.now(Audience.SUBSCRIBERS);

    @Test
    void a_day_means_its_end_and_today_means_now() {
        assertEquals(
                Instant.parse("2022-03-04T23:59:59.999999999Z"),
                days.vantage(now, "2022-03-04").asOf());
        assertEquals(NOW, days.vantage(now, "2022-03-05").asOf());
        assertSame(now, days.vantage(now, ""));
        assertSame(now, days.vantage(now, null));
        assertEquals("2022-03-05", days.today());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03-06", "yesterday", "2022-02-30"})
    void a_day_to_come_or_no_day_is_not_there(String day) {
        assertThrows(NotFoundException.class, () -> days.vantage(now, day));
    }
}
