package org.markettracker.evidence.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciler;

/**
 * Many trackers at once, each remembered: how long until all are reconciled, what memory that keeps, and how long one
 * change of one of them takes then. Arguments: trackers, statements of each, changes. 200 segments in 14 periods each.
 */
public final class TrackersBenchmark {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private TrackersBenchmark() {}

    private record Kept(LargeTracker tracker, List<Statement> statements, Reconciler reconciler) {}

    public static void main(String[] args) {
        int trackers = Integer.parseInt(args[0]);
        int count = Integer.parseInt(args[1]);
        int changes = Integer.parseInt(args[2]);
        List<Kept> all = new ArrayList<>();
        double[] whole = new double[trackers];
        for (int i = 0; i < trackers; i++) {
            LargeTracker tracker = new LargeTracker(i, 14, 200, 4, 2);
            all.add(new Kept(tracker, new ArrayList<>(tracker.statements(count)), new Reconciler(tracker.taxonomy())));
        }
        long statementsOnly = used();
        for (int i = 0; i < trackers; i++) {
            double begin = now();
            all.get(i).reconciler().reconcile(all.get(i).statements(), Options.USUAL);
            whole[i] = now() - begin;
        }
        long kept = used() - statementsOnly;
        double[] times = new double[changes];
        for (int i = 0; i < changes; i++) {
            Kept one = all.get(i * 31 % trackers);
            int at = (i * 7919) % one.statements().size();
            one.statements().set(at, one.tracker().statement(one.statements().get(at).id()));
            double begin = now();
            one.reconciler().reconcile(one.statements(), Options.USUAL);
            times[i] = now() - begin;
        }
        Arrays.sort(whole);
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%d trackers, %d statements: whole %.1f s together, each median %.0f ms, worst %.0f ms;"
                        + " remembered %d MiB (%.1f each), statements and truths %d MiB;"
                        + " a change median %.0f ms, p90 %.0f ms, worst %.0f ms%n",
                trackers,
                trackers * count,
                Arrays.stream(whole).sum() / 1000,
                whole[trackers / 2],
                whole[trackers - 1],
                kept >> 20,
                (double) (kept >> 20) / trackers,
                statementsOnly >> 20,
                times[changes / 2],
                times[changes * 9 / 10],
                times[changes - 1]);
    }

    private static double now() {
        return CLOCK.getCurrentThreadCpuTime() / 1e6;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
