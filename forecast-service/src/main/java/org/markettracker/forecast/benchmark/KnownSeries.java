package org.markettracker.forecast.benchmark;

import java.util.Arrays;
import org.markettracker.evidence.time.Frequency;

/** A series with the numbers that came after it. */
record KnownSeries(String id, Frequency frequency, double[] train, double[] test) {
    /** Only the last {@code count} numbers of the history. */
    KnownSeries last(int count) {
        int from = Math.max(0, train.length - count);
        return new KnownSeries(id, frequency, Arrays.copyOfRange(train, from, train.length), test);
    }

    /** Every {@code count} periods added up, counted back from the end of the history. */
    KnownSeries summed(int count) {
        int perYear = frequency.perYear() / count;
        Frequency coarser = Arrays.stream(Frequency.values())
                .filter(each -> each.perYear() == perYear && perYear * count == frequency.perYear())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "--sum: " + count + " must make halves, quarters or years of " + frequency));
        return new KnownSeries(id, coarser, groups(train, train.length % count, count), groups(test, 0, count));
    }

    private static double[] groups(double[] numbers, int from, int count) {
        double[] sums = new double[(numbers.length - from) / count];
        for (int i = 0; i < sums.length * count; i++) {
            sums[i / count] += numbers[from + i];
        }
        return sums;
    }

    @Override
    public String toString() {
        return id;
    }
}
