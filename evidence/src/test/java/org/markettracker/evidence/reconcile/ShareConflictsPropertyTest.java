package org.markettracker.evidence.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.markettracker.evidence.Rows;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.model.Model;
import org.markettracker.evidence.model.Names;
import org.markettracker.evidence.model.Reading;
import org.markettracker.evidence.model.ShareModel;
import org.markettracker.evidence.solve.Polyhedron;
import org.markettracker.evidence.time.Period;

/** Contradictions of shares, sets and places told together: every smallest one is found, and nothing else. */
class ShareConflictsPropertyTest {
    private static final Period YEAR = Period.parse("2020");

    @Property(tries = 15, seed = "2021")
    void allSmallestConflictsAreFoundAndNoOthers(@ForAll long seed) {
        RandomShares shares = new RandomShares(seed, false);
        Map<Cell, Interval> heard = shares.heard();
        List<Statement> statements = new ArrayList<>(shares.statements(2));
        statements.addAll(lies(shares));
        Set<Set<String>> found = new HashSet<>();
        Reconciliation.of(RandomShares.TAXONOMY, statements, Options.USUAL.withSizes(heard))
                .conflicts()
                .forEach(each -> found.add(new TreeSet<>(each.statements())));
        assertEquals(byTryingAll(statements, heard), found);
        assertFalse(found.isEmpty());
    }

    /** True shares of two vendors, a false sum of both, and places the wrong way round; a part says more than the whole. */
    private static List<Statement> lies(RandomShares shares) {
        List<String> two = shares.order("total", YEAR).stream()
                .filter(RandomShares.VENDORS::contains)
                .limit(2)
                .toList();
        String more = two.get(0);
        String less = two.get(1);
        BigDecimal both = shares.share("total", YEAR, two);
        return List.of(
                share("TRUE-MORE", more, "ge", floor(shares, more)),
                share("TRUE-LESS", less, "ge", floor(shares, less)),
                share("TRUE-MOST", less, "le", floor(shares, more).subtract(new BigDecimal("0.1"))),
                share(
                        "FALSE-SUM",
                        more + "+" + less,
                        "le",
                        both.setScale(1, RoundingMode.FLOOR).subtract(BigDecimal.ONE)),
                rank("FALSE-FIRST", less, 1),
                rank("FALSE-SECOND", more, 2));
    }

    private static BigDecimal floor(RandomShares shares, String vendor) {
        return shares.share("total", YEAR, List.of(vendor)).setScale(1, RoundingMode.FLOOR);
    }

    private static Statement share(String id, String vendor, String relation, BigDecimal value) {
        String[] columns = {"vendor", vendor, "measure", "share", "unit", "PCT"};
        return Rows.figure(id, "total", YEAR.code(), relation, value.max(BigDecimal.ZERO), "%", 3, columns);
    }

    private static Statement rank(String id, String vendor, int place) {
        String[] columns = {"vendor", vendor, "measure", "rank", "period", YEAR.code(), "relation", "rank"};
        List<String> all = new ArrayList<>(List.of("id", id, "unit", "ORDINAL", "value", "" + place));
        all.addAll(List.of(columns));
        all.addAll(List.of("stated", "第" + place));
        return Rows.statement(all.toArray(String[]::new));
    }

    private static Set<Set<String>> byTryingAll(List<Statement> statements, Map<Cell, Interval> heard) {
        Model model = ShareModel.of(
                RandomShares.TAXONOMY,
                statements,
                RandomShares.TAXONOMY.byId().keySet(),
                heard,
                new Reading(Statement.ABOUT, Map.of()),
                new Names());
        List<Set<String>> contradicting = new ArrayList<>();
        for (int choice = 0; choice < 1 << statements.size(); choice++) {
            Set<String> some = new TreeSet<>();
            for (int i = 0; i < statements.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    some.add(statements.get(i).id());
                }
            }
            // Whatever holds one that cannot hold cannot either, and is not the smallest.
            boolean known = contradicting.stream().anyMatch(some::containsAll);
            if (!known && !Polyhedron.of(model.system(), some).verdict().holds()) {
                contradicting.removeIf(each -> each.containsAll(some));
                contradicting.add(some);
            }
        }
        return new HashSet<>(contradicting);
    }
}
