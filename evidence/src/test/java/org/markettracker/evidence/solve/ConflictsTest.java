package org.markettracker.evidence.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Owners;
import org.markettracker.evidence.program.Row;

class ConflictsTest {
    /** Two systems beside each other, tied by one statement about both. */
    private static LinearSystem islands(long seed) {
        LinearSystem one = SmallSystems.random(seed, 8);
        List<Row> rows = new ArrayList<>(one.rows());
        for (Row row : SmallSystems.random(seed + 1, 6).rows()) {
            int[] at = Arrays.stream(row.sum().at())
                    .map(each -> each + SmallSystems.UNKNOWNS)
                    .toArray();
            Owners owners =
                    Owners.allOf(row.owners().ids().stream().map(id -> "Z" + id).toArray(String[]::new));
            rows.add(new Row(new Linear(at, row.sum().by()), row.kind(), row.limit(), row.give(), owners, ""));
        }
        rows.add(Row.atMost(Linear.of(0).plus(1, SmallSystems.UNKNOWNS), 12, false, 1, Owners.allOf("TIE")));
        double[] scale = Arrays.copyOf(one.scale(), 2 * SmallSystems.UNKNOWNS);
        System.arraycopy(one.scale(), 0, scale, SmallSystems.UNKNOWNS, SmallSystems.UNKNOWNS);
        return new LinearSystem(scale, rows);
    }

    @Property(tries = 250, seed = "2021")
    void whatIsFoundGroupByGroupIsWhatIsFoundInOne(@ForAll long seed) {
        LinearSystem system = islands(seed);
        MinimalConflicts inOne =
                MinimalConflicts.among(system.statements(), some -> new Bounds(system, some, null).verdict(), 100);
        assertEquals(inOne, Conflicts.of(system, 100));
    }

    @Test
    void manyConflictsThatLieApartAreAllFoundAndKnownToBeAll() {
        List<Row> rows = new ArrayList<>();
        double[] scale = new double[40];
        Arrays.fill(scale, 10);
        for (int i = 0; i < 40; i++) {
            rows.add(Row.atLeast(Linear.of(i), 10, false, 10, Owners.allOf("H" + i)));
            rows.add(Row.atMost(Linear.of(i), 9, false, 10, Owners.allOf("L" + i)));
        }
        MinimalConflicts conflicts = Conflicts.of(new LinearSystem(scale, rows), 100);
        assertEquals(40, conflicts.conflicts().size());
        assertFalse(conflicts.more());
        assertEquals(new TreeSet<>(List.of("H0", "L0")), conflicts.conflicts().get(0));
    }

    @Test
    void whatIsGivenAndContradictsItselfIsNoConflictOfStatements() {
        List<Row> rows = List.of(
                Row.given(Linear.of(0), 5, false, "heard"),
                Row.given(Linear.of(0).times(-1), -6, false, "heard"),
                Row.atMost(Linear.of(0), 9, false, 1, Owners.allOf("A")));
        LinearSystem system = new LinearSystem(new double[] {10}, rows);
        SolverFailed failed = assertThrows(SolverFailed.class, () -> Conflicts.of(system, 100));
        assertEquals("solver failed: what is given contradicts itself whatever is stated", failed.getMessage());
    }
}
