package org.markettracker.gateway.pages.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.markettracker.gateway.wording.Bar;
import org.markettracker.gateway.wording.Periods;
import org.markettracker.gateway.wording.Taxonomy;
import org.markettracker.gateway.wording.Text;
import org.markettracker.gateway.wording.Units;
import org.markettracker.gateway.wording.Words;

/** The tables of figures of an edition. */
final class Grids {
    private static final BigDecimal FULL_SHARE = BigDecimal.valueOf(100);

    private static final List<String> IN_A_SLOT = List.of("SHARE", "RANK", "SHARE_CHANGE", "REVENUE");

    private final JsonNode tree;
    private final Taxonomy taxonomy;
    private final Words words;

    Grids(JsonNode tree, Taxonomy taxonomy, Words words) {
        this.tree = tree;
        this.taxonomy = taxonomy;
        this.words = words;
    }

    /** Sizes: every segment, known or not, by period. */
    Grid sizes() {
        List<JsonNode> cells = Cells.where(tree.path("sizes"), Cells.is("measure", "SIZE"));
        List<String> periods = Cells.periods(cells);
        BigDecimal scale = Cells.scale(cells);
        List<Grid.Row> rows = new ArrayList<>();
        if (!cells.isEmpty()) {
            for (String segment : taxonomy.segments(cells)) {
                List<JsonNode> own =
                        cells.stream().filter(Cells.is("segment", segment)).toList();
                rows.add(new Grid.Row(
                        taxonomy.segment(segment),
                        taxonomy.depth(segment),
                        "",
                        Cells.slots(periods, "period", own, scale)));
            }
        }
        String unit = cells.isEmpty()
                ? ""
                : Units.money(
                        cells.get(0).path("unit").asText(),
                        cells.get(0).path("unitMult").asInt(),
                        words);
        return new Grid(
                "sizes", words.with("sizes.caption", unit), Cells.periodHeadings(periods, words.language()), rows);
    }

    /** Growth, structure and rank of the segments: a row a segment and measure. */
    Grid growth() {
        List<JsonNode> cells = Cells.where(
                tree.path("sizes"), cell -> !cell.path("measure").asText().equals("SIZE"));
        return bySegmentAndMeasure("growth", words.get("growth.caption"), cells);
    }

    /** Shares: a table a period, vendors by segment. */
    List<Grid> shares() {
        List<JsonNode> all = Cells.where(tree.path("shares"), cell -> true);
        List<String> newestFirst = new ArrayList<>(Cells.periods(all));
        Collections.reverse(newestFirst);
        return newestFirst.stream().map(period -> shares(period, all)).toList();
    }

    private Grid shares(String period, List<JsonNode> all) {
        List<JsonNode> cells = all.stream()
                .filter(Cells.is("period", period))
                .sorted(Comparator.comparingInt(Grids::prominence))
                .toList();
        List<String> segments = taxonomy.segments(cells).stream()
                .filter(segment -> cells.stream().anyMatch(Cells.is("segment", segment)))
                .toList();
        List<Grid.Row> rows = vendors(cells).stream()
                .map(vendor -> new Grid.Row(
                        taxonomy.vendor(vendor),
                        0,
                        vendor.contains("+") ? words.get("together") : "",
                        Cells.slots(
                                segments,
                                "segment",
                                cells.stream()
                                        .filter(Cells.is("vendor", vendor))
                                        .toList(),
                                FULL_SHARE)))
                .toList();
        List<Text> columns = segments.stream().map(taxonomy::segment).toList();
        return new Grid("shares-" + period, words.with("shares.caption", Periods.label(period)), columns, rows);
    }

    private static int prominence(JsonNode cell) {
        int place = IN_A_SLOT.indexOf(cell.path("measure").asText());
        return place < 0 ? IN_A_SLOT.size() : place;
    }

    /** Single vendors by their best rank, those without one after them, and last those that stand for several. */
    private static List<String> vendors(List<JsonNode> cells) {
        Set<String> codes = new LinkedHashSet<>();
        cells.stream()
                .filter(Cells.is("measure", "RANK"))
                .sorted(Comparator.comparing(Bar::top))
                .forEach(cell -> codes.add(cell.path("vendor").asText()));
        cells.forEach(cell -> codes.add(cell.path("vendor").asText()));
        return Stream.concat(
                        codes.stream().filter(code -> !isSeveral(code)),
                        codes.stream().filter(Grids::isSeveral))
                .toList();
    }

    private static boolean isSeveral(String vendor) {
        return vendor.contains("+") || vendor.matches("CR\\d+");
    }

    /** Forecast paths: a row a segment, measure, method and scenario; models that could not be asked have none. */
    Grid forecasts() {
        List<JsonNode> cells = new ArrayList<>();
        Map<String, List<JsonNode>> rows = new LinkedHashMap<>();
        for (JsonNode path : tree.path("forecasts")) {
            if (path.path("method").asText("published").equals("published") || leadsOn(path)) {
                for (JsonNode point : path.path("points")) {
                    if (point instanceof ObjectNode cell) {
                        JsonNode named = named(cell, path);
                        cells.add(named);
                        rows.computeIfAbsent(variant(path), each -> new ArrayList<>())
                                .add(named);
                    }
                }
            }
        }
        List<String> periods = Cells.periods(cells);
        List<Grid.Row> all = new ArrayList<>();
        for (String segment : taxonomy.segments(cells)) {
            rows.forEach((variant, ofVariant) -> ofVariant.stream()
                    .filter(Cells.is("segment", segment))
                    .map(cell -> cell.path("measure").asText())
                    .distinct()
                    .forEach(measure -> all.add(row(segment, measure, variant, periods, ofVariant))));
        }
        return new Grid(
                "forecasts", words.get("forecasts.caption"), Cells.periodHeadings(periods, words.language()), all);
    }

    private Grid.Row row(String segment, String measure, String variant, List<String> periods, List<JsonNode> cells) {
        List<JsonNode> own = cells.stream()
                .filter(Cells.is("segment", segment))
                .filter(Cells.is("measure", measure))
                .toList();
        return new Grid.Row(
                taxonomy.segment(segment),
                0,
                measure(measure, own.get(0)) + (variant.isEmpty() ? "" : " · " + variant),
                Cells.slots(periods, "period", own, BigDecimal.ZERO));
    }

    /** Whether a path says more than what is known already. */
    private static boolean leadsOn(JsonNode path) {
        for (JsonNode point : path.path("points")) {
            if (!point.path("basis").asText().equals("today")) {
                return true;
            }
        }
        return false;
    }

    /** What a path is, where it is not the published one. */
    private String variant(JsonNode path) {
        String method = path.path("method").asText("published");
        String scenario = path.path("scenario").asText("base");
        String how = method.equals("published") ? "" : words.get("method." + method, method);
        Text title = Text.named(path.path("assumption").path("title"), words.language(), scenario);
        return Stream.of(how, scenario.equals("base") ? "" : title.value())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Method and scenario stand on the path; a figure of it is named by them too. */
    static JsonNode named(ObjectNode point, JsonNode path) {
        ObjectNode named = point.deepCopy();
        named.set("method", path.path("method"));
        named.set("scenario", path.path("scenario"));
        return named;
    }

    private Grid bySegmentAndMeasure(String id, String caption, List<JsonNode> cells) {
        List<String> periods = Cells.periods(cells);
        List<Grid.Row> rows = new ArrayList<>();
        for (String segment : taxonomy.segments(cells)) {
            List<JsonNode> own =
                    cells.stream().filter(Cells.is("segment", segment)).toList();
            own.stream()
                    .map(cell -> cell.path("measure").asText())
                    .distinct()
                    .forEach(measure -> rows.add(row(segment, measure, "", periods, own)));
        }
        return new Grid(id, caption, Cells.periodHeadings(periods, words.language()), rows);
    }

    private String measure(String measure, JsonNode cell) {
        String name = words.get("measure." + measure, measure);
        boolean money = measure.equals("SIZE") || measure.equals("REVENUE");
        return money
                ? name + ", "
                        + Units.money(
                                cell.path("unit").asText(),
                                cell.path("unitMult").asInt(),
                                words)
                : name;
    }
}
