package org.markettracker.forecast.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.forecast.domain.Statements.EDITION;
import static org.markettracker.forecast.domain.Statements.recorded;
import static org.markettracker.forecast.domain.Statements.size;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.audit.Check;
import org.markettracker.forecast.domain.audit.Conflict;
import org.markettracker.forecast.domain.audit.Decision;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.path.Band;
import org.markettracker.forecast.domain.path.Basis;
import org.markettracker.forecast.domain.path.Cell;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.path.Point;
import org.markettracker.forecast.domain.path.Why;
import org.markettracker.forecast.domain.reckoning.Reckoned;
import org.markettracker.forecast.domain.scenario.Scenario;
import org.markettracker.forecast.domain.statement.ForecastStatement;
import org.markettracker.forecast.domain.statement.Restatement;

class ChecksTest {
    private static final Conflict CONFLICT =
            new Conflict(List.of("F1", "F2"), "F1 put it below, but F2 above.", Map.of(), null);
    private static final PathId ID = PathId.published("e-commerce", PathMeasure.SIZE);

    private Reckoned reckoned = reckoned(null, null, List.of());
    private List<Conflict> conflicts = List.of();
    private List<ForecastStatement> statements = List.of();
    private List<Scenario> scenarios = List.of();
    private Map<PathId, ForecastPath> paths = Map.of();
    private Map<PathId, ForecastPath> before = Map.of();

    @Test
    void an_edition_without_anything_passes_every_check() {
        assertEquals(
                List.of(
                        "arithmetic-proves",
                        "conflicts-complete",
                        "edition-against-edition",
                        "paths-against-sizes",
                        "point-inside-interval",
                        "scenarios-apply",
                        "statements-agree"),
                all().stream().map(Check::id).toList());
        assertTrue(all().stream().allMatch(Check::passes));
        assertTrue(all().stream().map(Check::id).toList().containsAll(Checks.NEVER_WAIVED));
    }

    @Test
    void an_arithmetic_that_proved_nothing_is_told() {
        reckoned = reckoned(null, "solver failed", List.of());
        fails("arithmetic-proves", "there are no paths: solver failed");
    }

    @Test
    void sizes_left_out_and_statements_against_them_are_told() {
        reckoned = reckoned("the sizes heard cannot all hold", null, List.of());
        fails("paths-against-sizes", "the sizes heard cannot all hold");
        reckoned = reckoned(null, null, List.of(CONFLICT));
        conflicts = List.of(CONFLICT);
        fails("paths-against-sizes", "do not hold within the sizes of the market");
    }

    @Test
    void a_conflict_fails_until_it_is_decided() {
        conflicts = List.of(CONFLICT);
        fails("statements-agree", "(the statements F1, F2 cannot all hold, and no decision is recorded)");
        Decision decision = new Decision(Decision.Kind.GIVES_WAY, List.of(), "analyst", Instant.EPOCH, "as told");
        conflicts = List.of(CONFLICT.under(decision));
        assertTrue(check("statements-agree").passes());
    }

    @Test
    void statements_of_no_segment_and_conflicts_beyond_the_limit_are_told() {
        reckoned = new Reckoned(
                Collections.emptySortedMap(), List.of(), true, Map.of(), null, List.of(), List.of("F9"), null);
        fails("conflicts-complete", "there may be more conflicts than the 0");
        fails("conflicts-complete", "the statements F9 are left out");
    }

    @Test
    void a_point_outside_its_band_is_told_with_its_cell() {
        Point outside = new Point(
                point("148.1").cell(),
                point("148.1").estimate(),
                Unit.parse("CNY_100M"),
                1,
                Why.of(Basis.MODEL),
                List.of(new Band(80, BigDecimal.ONE, BigDecimal.TEN)));
        paths = Map.of(ID, new ForecastPath(EDITION, ID, List.of(outside)));
        fails("point-inside-interval", "SIZE of e-commerce in 2025: the value must lie within");
        assertEquals(
                List.of("SIZE/e-commerce/2025"),
                check("point-inside-interval").findings().get(0).cells());
    }

    @Test
    void a_scenario_on_no_path_is_told() {
        scenarios = List.of(new Scenario(
                EDITION,
                "late",
                Map.of("en", "Late"),
                Scenario.Kind.SHOCK,
                "e-commerce",
                Period.parse("2040"),
                BigDecimal.TEN,
                BigDecimal.ONE));
        fails("scenarios-apply", "the scenario late changes nothing");
        PathId under = ID.under("late");
        paths = Map.of(under, new ForecastPath(EDITION, under, List.of()));
        assertTrue(check("scenarios-apply").passes());
    }

    @Test
    void what_cannot_be_what_the_edition_before_expected_needs_a_statement_that_says_why() {
        before = path("100");
        paths = path("148.1");
        fails("edition-against-edition", "no statement behind it says why");
        statements = List.of(recorded(size("F1", "2025", "148.1亿"))
                .with((BigDecimal) null, new Restatement("source-restated", "The source corrected it.")));
        assertTrue(check("edition-against-edition").passes());
        statements = List.of();
        before = path("148.1");
        assertTrue(check("edition-against-edition").passes());
    }

    private void fails(String id, String words) {
        Check check = check(id);
        assertTrue(check.objects());
        assertTrue(
                String.join("\n", check.reasons()).contains(words),
                check.reasons().toString());
    }

    private Check check(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Check> all() {
        Optional<EditionId> base =
                before.isEmpty() ? Optional.empty() : Optional.of(new EditionId("china-vaas", "2020H2"));
        return Checks.of(new Grounds(statements, reckoned, conflicts, scenarios, paths, base, before));
    }

    private static Reckoned reckoned(@Nullable String leftOut, @Nullable String unsolved, List<Conflict> againstSizes) {
        return new Reckoned(
                Collections.emptySortedMap(), List.of(), false, Map.of(), leftOut, againstSizes, List.of(), unsolved);
    }

    private static Map<PathId, ForecastPath> path(String value) {
        return new TreeMap<>(Map.of(ID, new ForecastPath(EDITION, ID, List.of(point(value)))));
    }

    private static Point point(String value) {
        BigDecimal figure = new BigDecimal(value);
        return new Point(
                new Cell(ID, Period.parse("2025"), null),
                new Estimate(figure, figure, false, figure, false, Status.FORECAST, List.of("F1"), List.of("F1")),
                Unit.parse("CNY_100M"),
                1,
                Why.of(Basis.STATED));
    }
}
