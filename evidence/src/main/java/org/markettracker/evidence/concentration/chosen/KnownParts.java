package org.markettracker.evidence.concentration.chosen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of vendors' parts of a whole and of some other parts: ends, rows of several, and an order. */
public final class KnownParts {
    /**
     * What several parts cannot exceed together.
     *
     * @param strict whether they have less
     */
    public record Row(double[] by, double limit, boolean strict, Collection<String> statements) {
        /** The same from below. */
        public static Row atLeast(double[] by, double least, boolean strict, Collection<String> statements) {
            double[] opposite = Arrays.stream(by).map(each -> 0 - each).toArray();
            return new Row(opposite, -least, strict, statements);
        }
    }

    private final List<Part> parts;
    private final int vendors;
    private final List<Row> rows = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();
    private final List<int[]> orders = new ArrayList<>();
    private final Set<String> lowBy = new HashSet<>();
    private final Set<String> highBy = new HashSet<>();

    /** @param vendors how many of the parts, the first, are vendors: they have no more than all there is */
    public KnownParts(List<Part> parts, int vendors) {
        this.parts = List.copyOf(parts);
        this.vendors = vendors;
        for (Part each : parts.subList(0, vendors)) {
            lowBy.addAll(each.lowBy());
            highBy.addAll(each.highBy());
        }
    }

    /** Takes a row of the segment alone; whether that says no more than what some have at the least. */
    public boolean know(Row row) {
        rows.add(row);
        Optional<Cover> cover = Cover.of(row, parts, vendors).filter(each -> each.rest() == 0);
        cover.ifPresent(covers::add);
        return cover.isPresent();
    }

    /** Takes a row that was asked for because of a choice: what it says from above of some it says of all others too. */
    public void learn(Row row) {
        rows.add(row);
        Cover.of(row, parts, vendors).ifPresent(covers::add);
    }

    /** One vendor is chosen wherever another is. */
    public void order(int greater, int smaller) {
        orders.add(new int[] {greater, smaller});
    }

    /** What n parts have at the most if each has all that it can have alone. */
    public double highs(int n) {
        double[] highs = parts.stream().mapToDouble(Part::most).sorted().toArray();
        return Arrays.stream(highs).skip(Math.max(0, highs.length - n)).sum();
    }

    /**
     * Empty if nobody can be chosen so.
     *
     * @param together whether the rows are looked at as a whole, not only what they say from below of those not chosen
     * @param hair by how much everything strict is kept
     */
    public Optional<Most> most(Choice choice, boolean together, double hair) {
        return new ChoiceProgram(this, choice, together, hair).most();
    }

    List<Part> parts() {
        return parts;
    }

    int vendors() {
        return vendors;
    }

    List<Row> rows() {
        return rows;
    }

    List<Cover> covers() {
        return covers;
    }

    List<int[]> orders() {
        return orders;
    }

    Set<String> lowBy() {
        return lowBy;
    }

    Set<String> highBy() {
        return highBy;
    }
}
