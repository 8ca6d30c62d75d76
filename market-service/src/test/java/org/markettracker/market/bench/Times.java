package org.markettracker.market.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of one kind of request, in milliseconds. */
final class Times {
    private final List<Double> all = new ArrayList<>();

    void add(double millis) {
        all.add(millis);
    }

    /** A row of a table: how many, the middle, the 95th of a hundred, the worst. */
    String row(String name) {
        return String.format(
                Locale.ROOT, "| %s | %d | %.0f | %.0f | %.0f |", name, all.size(), part(0.5), part(0.95), part(1));
    }

    private double part(double part) {
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
