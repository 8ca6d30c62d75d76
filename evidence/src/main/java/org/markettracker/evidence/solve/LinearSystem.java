package org.markettracker.evidence.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.markettracker.evidence.program.Linear;
import org.markettracker.evidence.program.Row;

/**
 * Rows over unknowns that hang together, whichever statements stand.
 *
 * @param scale what each unknown is about, in its own unit; above zero
 */
public record LinearSystem(double[] scale, List<Row> rows) {
    public LinearSystem {
        rows = List.copyOf(rows);
    }

    public Polyhedron under(Set<String> standing) {
        return new Polyhedron(scale, rows, standing);
    }

    /** All statements that own a row. */
    public SortedSet<String> statements() {
        SortedSet<String> statements = new TreeSet<>();
        rows.forEach(row -> statements.addAll(row.owners().ids()));
        return statements;
    }

    /** A part of a larger system that shares no row with the rest; {@code unknowns} are its indices in the larger one. */
    public record Part(int[] unknowns, LinearSystem system) {
        /** Where the part has the unknown of the larger system. */
        public int indexOf(int unknown) {
            return Arrays.binarySearch(unknowns, unknown);
        }

        public Linear translate(Linear sum) {
            return new Linear(Arrays.stream(sum.at()).map(this::indexOf).toArray(), sum.by());
        }
    }

    /** The parts, in the order of their first unknown; bounds in one do not depend on the others. */
    public List<Part> parts() {
        int[] root = new int[scale.length];
        Arrays.setAll(root, i -> i);
        for (Row row : rows) {
            for (int at : row.sum().at()) {
                root[find(root, at)] = find(root, row.sum().at()[0]);
            }
        }
        Map<Integer, List<Integer>> members = new TreeMap<>();
        Map<Integer, Integer> first = new TreeMap<>();
        for (int i = 0; i < scale.length; i++) {
            int name = first.merge(find(root, i), i, Math::min);
            members.computeIfAbsent(name, each -> new ArrayList<>()).add(i);
        }
        Map<Integer, List<Row>> held = new TreeMap<>();
        for (Row row : rows) {
            int name = row.sum().at().length == 0
                    ? 0
                    : first.getOrDefault(find(root, row.sum().at()[0]), 0);
            held.computeIfAbsent(name, each -> new ArrayList<>()).add(row);
        }
        List<Part> parts = new ArrayList<>();
        members.forEach((name, unknowns) -> parts.add(
                part(unknowns.stream().mapToInt(Integer::intValue).toArray(), held.getOrDefault(name, List.of()))));
        return parts;
    }

    private Part part(int[] unknowns, List<Row> held) {
        Part empty = new Part(unknowns, new LinearSystem(new double[0], List.of()));
        List<Row> translated = held.stream()
                .map(row -> row.with(empty.translate(row.sum()), row.kind(), row.limit()))
                .toList();
        double[] scales = Arrays.stream(unknowns).mapToDouble(i -> scale[i]).toArray();
        return new Part(unknowns, new LinearSystem(scales, translated));
    }

    private static int find(int[] root, int of) {
        int at = of;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinearSystem that && Arrays.equals(scale, that.scale) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(scale) + rows.hashCode();
    }
}
