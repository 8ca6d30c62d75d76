package org.markettracker.gateway.readmodel.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.markettracker.gateway.readmodel.EditionContent;

/**
 * Why a cell is another than in an older edition, by the rule of its owner. The first that applies:
 *
 * <ol>
 *   <li>Statements that an end which moved rests on, or that speak of the cell, are new, gone or other, and each says why.
 *   <li>A restatement of one of the editions since covers the cell; the narrowest counts, of equals the youngest.
 *   <li>None of those statements is another, and others of its kind (revenue or usage) are, each of which says why: then
 *       the cell followed them, and is {@code reconciled}.
 *   <li>A cell is only added, and one of its statements is new and of a source not heard before: {@code new-source}.
 * </ol>
 */
final class Reasons {
    private static final int LONGEST = 4000;

    private final List<EditionContent> line;
    private final List<JsonNode> restatements;
    private final Map<String, Statements> statements = new ConcurrentHashMap<>();

    /** Of the editions of a line, the oldest first; the oldest gives no reasons. */
    Reasons(List<EditionContent> line) {
        this.line = List.copyOf(line);
        List<JsonNode> since = new ArrayList<>();
        for (EditionContent content : line.subList(1, line.size())) {
            each(content.tree().path("restatements")).forEach(restatement -> since.add(0, restatement));
        }
        this.restatements = since.stream()
                .sorted(Comparator.comparingLong(Reasons::selecting).reversed().thenComparing(Reasons::width))
                .toList();
    }

    Optional<Reason> of(Place place, JsonNode old, JsonNode fresh, boolean beyond) {
        Statements about = statements.computeIfAbsent(place.part(), part -> new Statements(line, part));
        Set<String> own = own(about, place, old, fresh);
        return said(about, own)
                .or(() -> covering(place))
                .or(() -> old.isMissingNode()
                        ? newSource(about, fresh)
                        : beyond && own.isEmpty() ? followed(about, place) : Optional.empty());
    }

    private static Set<String> own(Statements about, Place place, JsonNode old, JsonNode fresh) {
        boolean both = old.isObject() && fresh.isObject();
        boolean low = Move.isFar(old, fresh, "low");
        boolean high = Move.isFar(old, fresh, "high");
        Set<String> own = new TreeSet<>();
        for (JsonNode cell : List.of(old, fresh)) {
            if (!both || low || !high) {
                cell.at("/evidence/low").forEach(id -> own.add(id.asText()));
            }
            if (!both || high || !low) {
                cell.at("/evidence/high").forEach(id -> own.add(id.asText()));
            }
        }
        own.retainAll(about.changed());
        own.addAll(about.speakingOf(place));
        return own;
    }

    /** What the statements say themselves; nothing where one of them does not. */
    private static Optional<Reason> said(Statements about, Set<String> ids) {
        if (ids.isEmpty() || !ids.stream().allMatch(id -> about.why(id).isPresent())) {
            return Optional.empty();
        }
        Set<String> types = ids.stream()
                .flatMap(id -> about.why(id).stream())
                .map(Reason::type)
                .collect(Collectors.toSet());
        // statements that moved for different reasons moved the cell for several: that is a reconciliation
        return Optional.of(new Reason(
                types.size() == 1 ? types.iterator().next() : "reconciled",
                joined(ids.stream().flatMap(id -> about.why(id).stream().map(why -> id + ": " + why.text())))));
    }

    private Optional<Reason> covering(Place place) {
        return restatements.stream()
                .filter(restatement -> restatement.path("part").asText().equals(place.part()))
                .filter(restatement -> selects(restatement.path("segments"), place.name("segment"))
                        && selects(restatement.path("measures"), place.name("measure"))
                        && selects(restatement.path("periods"), place.name("period")))
                .findFirst()
                .map(restatement -> new Reason(
                        restatement.path("type").asText(),
                        restatement.path("reason").asText()));
    }

    private static Optional<Reason> followed(Statements about, Place place) {
        List<String> others = about.changed(Statements.isUsage(place.name("measure")));
        return !others.isEmpty() && others.stream().allMatch(id -> about.why(id).isPresent())
                ? Optional.of(new Reason("reconciled", joined(Stream.of("follows from " + String.join(", ", others)))))
                : Optional.empty();
    }

    private static Optional<Reason> newSource(Statements about, JsonNode fresh) {
        Set<String> ids = new TreeSet<>();
        Stream.of("low", "high").forEach(end -> fresh.at("/evidence/" + end).forEach(id -> ids.add(id.asText())));
        List<String> heard =
                ids.stream().flatMap(id -> about.newSource(id).stream()).toList();
        return heard.isEmpty() ? Optional.empty() : Optional.of(new Reason("new-source", joined(heard.stream())));
    }

    private static boolean selects(JsonNode list, String code) {
        return list.isEmpty() || each(list).map(JsonNode::asText).anyMatch(code::equals);
    }

    private static long selecting(JsonNode restatement) {
        return lists(restatement).filter(list -> !list.isEmpty()).count();
    }

    private static long width(JsonNode restatement) {
        return lists(restatement).mapToLong(list -> Math.max(1, list.size())).reduce(1, (one, other) -> one * other);
    }

    private static Stream<JsonNode> lists(JsonNode restatement) {
        return Stream.of("segments", "measures", "periods").map(restatement::path);
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String joined(Stream<String> parts) {
        String all = parts.collect(Collectors.joining("; "));
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…";
    }
}
