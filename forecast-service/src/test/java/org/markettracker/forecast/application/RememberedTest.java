package org.markettracker.forecast.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.markettracker.forecast.domain.Statements.EDITION;
import static org.markettracker.forecast.domain.Statements.size;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.reconcile.Reconciliation;
import org.markettracker.evidence.time.Frequency;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.heard.HeardSize;
import org.markettracker.forecast.domain.model.Method;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.reckoning.Arithmetic;
import org.markettracker.forecast.domain.reckoning.Facts;
import org.markettracker.forecast.domain.reckoning.Reckoning;
import org.markettracker.forecast.domain.training.Observed;
import org.markettracker.forecast.domain.training.Training;
import org.markettracker.forecast.domain.training.Trainings;

/** What is remembered makes an answer sooner and never another. */
class RememberedTest {
    private static final List<Statement> TWO = List.of(size("F1", "2024", "120亿"), size("F2", "2025", "148.1亿"));

    @Test
    void the_arithmetic_answers_the_same_question_from_memory_and_another_anew() {
        RememberedArithmetic arithmetic = new RememberedArithmetic();
        Reconciled first = arithmetic.reconcile(EDITION, Memory.TAXONOMY, TWO, Options.USUAL);
        assertSame(first, arithmetic.reconcile(EDITION, Memory.TAXONOMY, List.copyOf(TWO), Options.USUAL));
        Reconciled aside =
                arithmetic.reconcile(EDITION, Memory.TAXONOMY, TWO, Options.USUAL.withSetAside(Set.of("F1")));
        assertNotEquals(first, aside);
        assertEquals(first, arithmetic.reconcile(EDITION, Memory.TAXONOMY, TWO, Options.USUAL));
    }

    @Test
    void another_tree_or_edition_has_a_memory_of_its_own() {
        RememberedArithmetic arithmetic = new RememberedArithmetic();
        Reconciled first = arithmetic.reconcile(EDITION, Memory.TAXONOMY, TWO, Options.USUAL);
        Taxonomy other = Taxonomy.of("total", null, "e-commerce", "total");
        assertNotEquals(first, arithmetic.reconcile(EDITION, other, TWO, Options.USUAL));
        for (int i = 0; i < 20; i++) {
            EditionId next = new EditionId("china-vaas", "E" + i);
            assertEquals(first, arithmetic.reconcile(next, Memory.TAXONOMY, TWO, Options.USUAL));
        }
    }

    @Test
    void what_came_before_does_not_show_in_an_answer() {
        Arithmetic fresh = (edition, taxonomy, given, options) -> Reconciliation.of(taxonomy, given, options);
        RememberedArithmetic arithmetic = new RememberedArithmetic();
        Map<Cell, HeardSize> sizes = Facts.sizes();
        for (Cell late : List.copyOf(sizes.keySet())) {
            Map<Cell, HeardSize> some = new TreeMap<>(sizes);
            some.remove(late);
            reckon(some, arithmetic);
            assertEquals(reckon(sizes, fresh), reckon(sizes, arithmetic), late.toString());
        }
    }

    private static Map<PathId, ForecastPath> reckon(Map<Cell, HeardSize> sizes, Arithmetic arithmetic) {
        return Reckoning.of(Facts.EDITION, Facts.TAXONOMY, Facts.forecasts(), sizes, arithmetic)
                .paths();
    }

    @Test
    void a_model_is_run_once_for_a_training_a_method_and_a_horizon() {
        RememberedModels models = new RememberedModels();
        Training training = training(1, 2, 3, 4);
        var first = models.run(training, Method.DEFAULT, 3);
        assertSame(first, models.run(training(1, 2, 3, 4), Method.DEFAULT, 3));
        assertNotSame(first, models.run(training, Method.NAIVE, 3));
        assertNotSame(first, models.run(training, Method.DEFAULT, 2));
        assertNotEquals(first, models.run(training(1, 2, 3, 5), Method.DEFAULT, 3));
    }

    private static Training training(double... values) {
        return Trainings.of(new Observed().years("total", 2015, values).sizes())
                .of("total", Frequency.ANNUAL)
                .orElseThrow();
    }
}
