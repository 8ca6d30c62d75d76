package org.markettracker.evidence.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.reconcile.Reconciler;

/**
 * How long an edition takes to reconcile as a whole, and after each of some changes; see {@code docs/benchmarks}.
 * Arguments: statements, contradictions among them, changes. 200 segments in 14 periods.
 */
public final class ReconciliationBenchmark {
    private ReconciliationBenchmark() {}

    public static void main(String[] args) {
        int count = Integer.parseInt(args[0]);
        int lies = Integer.parseInt(args[1]);
        int changes = Integer.parseInt(args[2]);
        for (int seed = 1; seed <= 3; seed++) {
            LargeTracker tracker = new LargeTracker(seed, 14, 200, 4, 2);
            List<Statement> statements = new ArrayList<>(tracker.statements(count));
            statements.addAll(tracker.lies(lies));
            Reconciler reconciler = new Reconciler(tracker.taxonomy());
            long begin =
                    System.nanoTime();
            Reconciled first = reconciler.reconcile(statements, Options.USUAL);
            double whole =
                    (System.nanoTime() - begin) / 1e6;
            double[] times = new double[changes];
            for (int i = 0; i < changes; i++) {
                if (i % 3 == 0) {
                    statements.remove((i * 7919) % statements.size());
                } else if (i % 3 == 1) {
                    statements.add(tracker.statement("N" + i));
                } else {
                    int at = (i * 104729) % statements.size();
                    statements.set(at, tracker.statement(statements.get(at).id()));
                }
                begin = System.nanoTime();
                reconciler.reconcile(statements, Options.USUAL);
                times[i] = (java.lang.management.ManagementFactory.getThreadMXBean()
                                        .getCurrentThreadCpuTime()
                                - begin)
                        / 1e6;
            }
            double[] sorted = times.clone();
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "seed %d cells %d conflicts %d more %s gave way %d: whole %.0f ms; change median %.0f p90 %.0f max %.0f%n",
                    seed,
                    first.cells().size(),
                    first.conflicts().size(),
                    first.moreConflicts(),
                    first.gaveWay().size(),
                    whole,
                    sorted[changes / 2],
                    sorted[changes * 9 / 10],
                    sorted[changes - 1]);
        }
    }
}
