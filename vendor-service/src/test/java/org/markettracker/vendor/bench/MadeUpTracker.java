package org.markettracker.vendor.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.StatementColumns;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.share.HeardSize;
import org.markettracker.vendor.domain.statement.VendorStatement;

/**
 * A tracker made up by a seed: true revenues of eight vendors in each leaf and half, of which shares of three, a sum of
 * two and the first five places are stated as a house would, and the four largest of the whole.
 */
final class MadeUpTracker {
    static final EditionId EDITION = new EditionId("made-up", "2021H2");

    final Taxonomy taxonomy;
    final List<VendorStatement> statements = new ArrayList<>();
    final Map<Cell, HeardSize> sizes = new TreeMap<>();

    private final Random random = new Random(14);
    private final Map<String, Double> shares = new HashMap<>();
    private final Map<String, String> leaders = new HashMap<>();
    private final int vendors;
    private final double stated;

    /**
     * @param most about how many statements there are, those of some leaves and halves left out; the sizes are all heard
     * @param tied how many years have a statement that a share is no more than a year before: it ties the two
     */
    MadeUpTracker(int vendors, int segments, int periods, int most, int tied) {
        this.vendors = vendors;
        int leaves = segments - 1 - Math.max(1, segments / 14);
        this.stated = Math.min(1, (double) (most - 4 * periods) / (9.0 * leaves * periods));
        int groups = Math.max(1, segments / 14);
        List<Taxonomy.Segment> tree = new ArrayList<>(List.of(new Taxonomy.Segment("total", null, false)));
        for (int i = 0; i < groups; i++) {
            tree.add(new Taxonomy.Segment("g" + i, "total", false));
        }
        for (int i = tree.size(); i < segments; i++) {
            tree.add(new Taxonomy.Segment("s" + i, "g" + i % groups, false));
        }
        taxonomy = new Taxonomy(tree);
        for (int i = 0; i < periods; i++) {
            period(Period.parse((2015 + i / 2) + "-S" + (i % 2 + 1)), tree, groups);
        }
        for (int i = 1; i <= tied; i++) {
            fell((2015 + i) + "-S1", (2014 + i) + "-S1");
        }
    }

    private void period(Period period, List<Taxonomy.Segment> tree, int groups) {
        Map<String, Integer> whole = new HashMap<>();
        Map<String, Integer> sums = new HashMap<>();
        for (int i = groups + 1; i < tree.size(); i++) {
            Map<String, Integer> leaf = new HashMap<>();
            while (leaf.size() < Math.min(8, vendors)) {
                leaf.put("v" + random.nextInt(vendors), 100 + random.nextInt(900) * (8 - leaf.size()));
            }
            int size = leaf.values().stream().mapToInt(Integer::intValue).sum() + 500;
            leaf.forEach((vendor, revenue) -> whole.merge(vendor, revenue, Integer::sum));
            sums.merge(String.valueOf(tree.get(i).parent()), size, Integer::sum);
            sums.merge("total", size, Integer::sum);
            size(tree.get(i).id(), period, size);
            if (random.nextDouble() < stated) {
                state(tree.get(i).id(), period, leaf, size, 3, 5);
            }
        }
        sums.forEach((segment, size) -> size(segment, period, size));
        int size = sums.getOrDefault("total", 1);
        state("total", period, whole, size, 4, 0);
        whole.forEach((vendor, revenue) -> shares.put(vendor + period.code(), revenue * 100.0 / size));
        leaders.put(
                period.code(),
                Collections.max(whole.keySet(), Comparator.comparing(vendor -> whole.getOrDefault(vendor, 0))));
    }

    private void state(String segment, Period period, Map<String, Integer> revenues, int size, int shares, int places) {
        List<String> order = revenues.keySet().stream()
                .sorted(Comparator.comparing((String vendor) -> -revenues.getOrDefault(vendor, 0))
                        .thenComparing(vendor -> vendor))
                .toList();
        for (int i = 0; i < shares; i++) {
            share(segment, order.get(i), period, revenues.getOrDefault(order.get(i), 0), size);
        }
        if (places > 0) {
            share(
                    segment,
                    order.get(3) + "+" + order.get(4),
                    period,
                    revenues.getOrDefault(order.get(3), 0) + revenues.getOrDefault(order.get(4), 0),
                    size);
        }
        for (int i = 0; i < places; i++) {
            String place = (i + 1) + (i == 0 ? "st" : i == 1 ? "nd" : i == 2 ? "rd" : "th");
            add(segment, order.get(i), "rank", period, "ORDINAL", String.valueOf(i + 1), place, "rank");
        }
    }

    /** Of the vendor that is the first of the whole in the earlier half. */
    private void fell(String period, String before) {
        String vendor = leaders.get(before);
        double change = shares.getOrDefault(vendor + period, 0.0) - shares.getOrDefault(vendor + before, 0.0);
        BigDecimal points = BigDecimal.valueOf(change).setScale(1, RoundingMode.CEILING);
        Map<String, String> row = row("total", vendor, "share_change", Period.parse(period), "PP");
        row.put("base_period", before);
        row.put("value", points.toPlainString());
        row.put("stated", "≤" + points.toPlainString() + "pp");
        row.put("relation", "le");
        add(row);
    }

    private void share(String segment, String vendor, Period period, int revenue, int size) {
        String share = new BigDecimal(revenue * 100.0 / size)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        add(segment, vendor, "share", period, "PCT", share, share + "%", "eq");
    }

    private void add(
            String segment,
            String vendor,
            String measure,
            Period period,
            String unit,
            String value,
            String stated,
            String relation) {
        Map<String, String> row = row(segment, vendor, measure, period, unit);
        row.put("relation", relation);
        row.put("value", value);
        row.put("stated", stated);
        add(row);
    }

    private Map<String, String> row(String segment, String vendor, String measure, Period period, String unit) {
        Map<String, String> row = new HashMap<>();
        row.put("id", "V" + statements.size());
        row.put("segment", segment);
        row.put("vendor", vendor);
        row.put("measure", measure);
        row.put("period", period.code());
        row.put("unit", unit);
        row.put("status", "A");
        row.put("source", "made up");
        row.put("confidence", "4");
        return row;
    }

    private void add(Map<String, String> row) {
        statements.add(
                new VendorStatement(EDITION, StatementColumns.read(row), EDITION.edition(), "analyst", Instant.EPOCH));
    }

    private void size(String segment, Period period, int size) {
        BigDecimal exact = BigDecimal.valueOf(size);
        BigDecimal off = exact.multiply(new BigDecimal("0.02"));
        Estimate estimate = Estimate.of(
                exact,
                Interval.closed(exact.subtract(off), exact.add(off)),
                Status.ACTUAL,
                List.of("M1"),
                List.of("M1"));
        sizes.put(Cell.of(Measure.REVENUE, segment, period), new HeardSize(estimate, Unit.parse("CNY_100M"), 1));
    }
}
