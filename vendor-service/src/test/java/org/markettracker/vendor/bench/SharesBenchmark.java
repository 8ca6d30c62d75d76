package org.markettracker.vendor.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.reconcile.Reconciler;
import org.markettracker.vendor.Given;
import org.markettracker.vendor.domain.reckoning.Arithmetic;
import org.markettracker.vendor.domain.reckoning.Reckoned;
import org.markettracker.vendor.domain.reckoning.Reckoning;
import org.markettracker.vendor.domain.share.Reading;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;
import org.markettracker.vendor.domain.statement.VendorStatement;

/**
 * How long it takes to reckon all shares of an edition anew after one statement changed: with what is remembered of the
 * last reckoning, and the plain way, everything from the beginning. Both must come out the same, but for the greatest that
 * the n largest can have where the search for it ended at its limit.
 *
 * <p>Arguments: vendors, segments and periods, 300 200 14 by default; about how many statements, 2000 by default; how many
 * changes to make; and in how many years a statement says that a share is no more than the year before, none by default,
 * which ties the two years. Times are the thread's processor time: one core.
 */
public final class SharesBenchmark {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final double NEAR = 2e-6;

    private SharesBenchmark() {}

    public static void main(String[] arguments) {
        int[] size = {300, 200, 14, 2000, 20, 0};
        for (int i = 0; i < arguments.length; i++) {
            size[i] = Integer.parseInt(arguments[i]);
        }
        MadeUpTracker tracker = new MadeUpTracker(size[0], size[1], size[2], size[3], size[5]);
        Reconciler reconciler = new Reconciler(tracker.taxonomy);
        long[] solving = {0};
        Arithmetic remembering = (edition, taxonomy, statements, options) -> {
            long start = now();
            Reconciled reconciled = reconciler.reconcile(statements, options);
            solving[0] = (now() - start) / 1_000_000;
            return reconciled;
        };
        System.out.printf(
                Locale.ROOT,
                "%d vendors, %d segments, %d periods, %d statements%n",
                size[0],
                size[1],
                size[2],
                tracker.statements.size());
        long[] first = {0};
        Reckoned[] last = {timed(first, () -> reckon(tracker, tracker.statements, remembering))};
        System.out.printf(
                Locale.ROOT,
                "first: %d ms (solving %d ms), %d cells%n",
                first[0],
                solving[0],
                last[0].shares().size());
        List<Long> times = new ArrayList<>();
        List<VendorStatement> statements = new ArrayList<>(tracker.statements);
        VendorStatement gone = null;
        for (int i = 0; i < size[4]; i++) {
            // One statement is taken back, and then it comes again.
            if (gone == null) {
                gone = statements.remove(i * 7919 % statements.size());
            } else {
                statements.add(gone);
                gone = null;
            }
            long[] time = {0};
            last[0] = timed(time, () -> reckon(tracker, statements, remembering));
            times.add(time[0]);
        }
        long lastSolving = solving[0];
        long[] plain = {0};
        Reckoned again = timed(plain, () -> reckon(tracker, statements, Given.ARITHMETIC));
        Reckoned remembered = reckon(tracker, statements, remembering);
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "after one change: median %d ms, p90 %d ms, worst %d ms (solving the last %d ms); the plain way: %d ms; all: %s%n",
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                sorted[sorted.length - 1],
                lastSolving,
                plain[0],
                Arrays.toString(sorted));
        compare(remembered, again);
    }

    /** Numbers alone: of equal proofs either may name an end. */
    private static void compare(Reckoned remembered, Reckoned plain) {
        int differing = 0;
        int searched = 0;
        int largest = 0;
        for (Map.Entry<ShareCell, VendorShare> each : plain.shares().entrySet()) {
            VendorShare other = remembered.shares().get(each.getKey());
            if (each.getKey().isLargest()) {
                largest++;
                searched += areNear(end(each.getValue(), Estimate::high), end(other, Estimate::high)) ? 0 : 1;
                differing += areNear(end(each.getValue(), Estimate::low), end(other, Estimate::low)) ? 0 : 1;
            } else if (!each.getKey().vendor().equals(ShareCell.HHI)) {
                differing += areNear(numbers(each.getValue()), numbers(other)) ? 0 : 1;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "cells that differ from the plain way: %d of %d; greatest CRn: %d of %d%n",
                differing + Math.abs(remembered.shares().size() - plain.shares().size()),
                plain.shares().size(),
                searched,
                largest);
    }

    /** To the last but one of six decimals. */
    private static boolean areNear(List<BigDecimal> ones, List<BigDecimal> others) {
        boolean near = ones.size() == others.size();
        for (int i = 0; near && i < ones.size(); i++) {
            BigDecimal off = ones.get(i).subtract(others.get(i)).abs();
            near = off.doubleValue() <= NEAR * (1 + ones.get(i).abs().doubleValue());
        }
        return near;
    }

    private static List<BigDecimal> numbers(@Nullable VendorShare share) {
        return share == null
                ? List.of()
                : Stream.of(share.share(), share.rank(), share.shareChange(), share.revenue())
                        .filter(Objects::nonNull)
                        .map(Reading::estimate)
                        .flatMap(each -> Stream.of(each.value(), each.low(), each.high()))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static List<BigDecimal> end(@Nullable VendorShare share, Function<Estimate, BigDecimal> end) {
        return share == null || share.share() == null
                ? List.of()
                : List.of(end.apply(share.share().estimate()));
    }

    private static Reckoned reckon(MadeUpTracker tracker, List<VendorStatement> statements, Arithmetic arithmetic) {
        return Reckoning.of(MadeUpTracker.EDITION, tracker.taxonomy, statements, tracker.sizes, arithmetic);
    }

    private static Reckoned timed(long[] millis, Supplier<Reckoned> work) {
        long start = now();
        Reckoned done = work.get();
        millis[0] = (now() - start) / 1_000_000;
        return done;
    }

    private static long now() {
        return CLOCK.getCurrentThreadCpuTime();
    }
}
