package org.markettracker.evidence.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.model.Model;
import org.markettracker.evidence.model.Reading;
import org.markettracker.evidence.model.SizeModel;
import org.markettracker.evidence.model.Target;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.reconcile.Reconciler;

/**
 * How long an edition takes to reconcile as a whole and after each of some changes, and how long two linear programs a
 * level take with solvers of others; see {@code docs/benchmarks/reconciliation.md}. Arguments: statements, contradictions
 * among them, changes, editions. 200 segments in 14 periods. Times are the thread's processor time: one core.
 */
public final class ReconciliationBenchmark {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int SAMPLE = 5;

    private ReconciliationBenchmark() {}

    public static void main(String[] args) {
        int count = Integer.parseInt(args[0]);
        int lies = Integer.parseInt(args[1]);
        int changes = Integer.parseInt(args[2]);
        int editions = Integer.parseInt(args[3]);
        System.out.println("| edition | cells | conflicts | whole ms | change: median ms | p90 ms | worst ms |"
                + " GLOP ms | ratio | ojAlgo ms (from " + SAMPLE + " levels) | ratio | greatest difference |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (int seed = 1; seed <= editions; seed++) {
            edition(seed, count, lies, changes);
        }
    }

    private static double now() {
        return CLOCK.getCurrentThreadCpuTime() / 1e6;
    }

    private static void edition(int seed, int count, int lies, int changes) {
        LargeTracker tracker = new LargeTracker(seed, 14, 200, 4, 2);
        List<Statement> statements = new ArrayList<>(tracker.statements(count));
        List<Statement> honest = List.copyOf(statements);
        statements.addAll(tracker.lies(lies));
        Reconciler reconciler = new Reconciler(tracker.taxonomy());
        double begin = now();
        Reconciled first = reconciler.reconcile(statements, Options.USUAL);
        double whole = now() - begin;
        double[] times = new double[changes];
        for (int i = 0; i < changes; i++) {
            change(tracker, statements, i);
            begin = now();
            reconciler.reconcile(statements, Options.USUAL);
            times[i] = now() - begin;
        }
        Arrays.sort(times);
        Reconciled truly = lies == 0 ? first : new Reconciler(tracker.taxonomy()).reconcile(honest, Options.USUAL);
        Model model = SizeModel.of(
                tracker.taxonomy(),
                Measure.REVENUE,
                honest,
                Unit.parse("CNY_100M"),
                Set.of(),
                new Reading(Statement.ABOUT, Map.of()));
        Peers peers = new Peers(model);
        begin = now();
        List<Peers.Ends> glop = peers.glop();
        double glopTime = now() - begin;
        List<Map.Entry<Cell, Target>> some = peers.levels().subList(0, SAMPLE);
        begin = now();
        peers.ojAlgo(some);
        double ojAlgoTime = (now() - begin) * peers.levels().size() / SAMPLE;
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %d%s | %.0f | %.0f | %.0f | %.0f | %.0f | %.1f | %.0f | %.0f | %.1e |%n",
                seed,
                first.cells().size(),
                first.conflicts().size(),
                first.moreConflicts() ? "+" : "",
                whole,
                changes == 0 ? 0 : times[changes / 2],
                changes == 0 ? 0 : times[changes * 9 / 10],
                changes == 0 ? 0 : times[changes - 1],
                glopTime,
                glopTime / whole,
                ojAlgoTime,
                ojAlgoTime / whole,
                difference(truly, peers.levels(), glop));
    }

    /** One statement goes, comes, or says something else, in turn. */
    private static void change(LargeTracker tracker, List<Statement> statements, int i) {
        switch (i % 3) {
            case 0 -> statements.remove((i * 7919) % statements.size());
            case 1 -> statements.add(tracker.statement("N" + i));
            default -> {
                int at = (i * 104729) % statements.size();
                statements.set(at, tracker.statement(statements.get(at).id()));
            }
        }
    }

    /** Between our ends and the peer's, as a part of the level. */
    private static double difference(Reconciled ours, List<Map.Entry<Cell, Target>> levels, List<Peers.Ends> theirs) {
        double most = 0;
        for (int k = 0; k < theirs.size(); k++) {
            Estimate own = ours.cells().get(levels.get(k).getKey()).estimate();
            Peers.Ends peer = theirs.get(k);
            double low = own.low() == null ? 0 : own.low().doubleValue();
            most = Math.max(most, Math.abs(low - peer.low()) / (1 + peer.low()));
            if (own.high() != null && !Double.isInfinite(peer.high())) {
                most = Math.max(most, Math.abs(own.high().doubleValue() - peer.high()) / (1 + peer.high()));
            } else if ((own.high() == null) != Double.isInfinite(peer.high())) {
                most = Double.POSITIVE_INFINITY;
            }
        }
        return most;
    }
}
