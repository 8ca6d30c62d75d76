package org.markettracker.forecast.domain.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Frequency;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.path.NoModel;
import org.markettracker.forecast.domain.reckoning.Facts;

class TrainingsTest {
    @Test
    void only_what_is_known_to_a_tenth_is_an_observation() {
        Trainings trainings = Trainings.of(new Observed()
                .between("total", "2019", 100, 95, 105)
                .between("total", "2020", 100, 95, 105.1)
                .sizes());
        assertEquals(1, trainings.of("total").get(0).observations());
        assertEquals(List.of(), trainings.of("other"));
    }

    @Test
    void no_series_of_the_first_tracker_has_three_observations_and_each_says_so() {
        Trainings trainings = Trainings.of(Facts.sizes());
        assertEquals(List.of("e-commerce", "online-education", "pan-entertainment", "total"), trainings.segments());
        for (String segment : trainings.segments()) {
            for (Training each : trainings.of(segment)) {
                NoModel none = Obstacles.against(each).orElseThrow();
                assertEquals("too-short", none.code());
                assertTrue(each.observations() < 3, segment);
            }
        }
        Training halves = trainings.of("e-commerce", Frequency.SEMI_ANNUAL).orElseThrow();
        assertEquals(
                Map.of(
                        "en", "no forecast: 2 observations, 3 are needed",
                        "zh", "无预测：仅有 2 个观测值，至少需要 3 个",
                        "ja", "予測なし：観測値は 2 件、3 件以上が必要です"),
                Obstacles.against(halves).orElseThrow().detail());
        assertTrue(Obstacles.tooShort(1).detail().get("en").contains("1 observation,"));
    }

    @Test
    void a_series_goes_from_the_first_to_the_last_observation_and_names_what_is_missing() {
        Training training = of(new Observed().years("total", 2015, 1, 2, 3).exactly("total", "2019", 5));
        assertEquals(4, training.observations());
        assertEquals(List.of(Period.parse("2018")), training.missing());
        assertEquals(Period.parse("2019"), training.origin());
        NoModel gap = Obstacles.against(training).orElseThrow();
        assertEquals("gap", gap.code());
        assertTrue(gap.detail().get("en").contains("2018"), gap.detail().toString());
    }

    @Test
    void after_a_gap_three_numbers_are_enough() {
        Training training = of(new Observed().years("total", 2010, 1, 2).years("total", 2015, 3, 4, 5));
        Training unbroken = training.unbroken();
        assertEquals(Period.parse("2015"), unbroken.first());
        assertEquals(3, unbroken.observations());
        assertEquals(Optional.empty(), Obstacles.against(training));
    }

    @Test
    void the_vintage_tells_trainings_apart_and_nothing_else() {
        Training one = of(new Observed().years("total", 2015, 1, 2, 3));
        assertEquals(
                one.vintage(), of(new Observed().years("total", 2015, 1, 2, 3)).vintage());
        assertNotEquals(
                one.vintage(),
                of(new Observed().years("total", 2015, 1, 2, 3.1)).vintage());
        assertNotEquals(
                one.vintage(), of(new Observed().years("total", 2016, 1, 2, 3)).vintage());
        assertEquals(64, one.vintage().length());
    }

    @Test
    void periods_are_counted_over_the_turn_of_the_year() {
        assertEquals(Period.parse("2022-S1"), Periods.after(Period.parse("2021-S2"), 1));
        assertEquals(Period.parse("2019-12"), Periods.after(Period.parse("2021-01"), -13));
        assertEquals(3, Periods.between(Period.parse("2020-S2"), Period.parse("2022-S1")));
    }

    @Test
    void a_training_has_values_of_its_own_frequency() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Training(
                        "total", Frequency.ANNUAL, Period.parse("2021-S1"), List.of(), Unit.parse("CNY_100M"), 1));
    }

    private static Training of(Observed observed) {
        return Trainings.of(observed.sizes()).of("total", Frequency.ANNUAL).orElseThrow();
    }
}
