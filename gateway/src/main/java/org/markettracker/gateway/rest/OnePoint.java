package org.markettracker.gateway.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.Part;
import org.markettracker.gateway.readmodel.EditionContent;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.wording.Periods;
import org.markettracker.gateway.wording.Words;

/** One point of a forecast's path with its why: statements, identities in words, and the sizes heard that it starts from. */
final class OnePoint {
    private static final String SIZE = "size/";

    private final EditionContent content;
    private final Words words;

    OnePoint(EditionContent content, Words words) {
        this.content = content;
        this.words = words;
    }

    /** Which path is asked for. */
    record Path(String segment, String measure, String method, String scenario) {
        Optional<JsonNode> in(EditionContent content) {
            return StreamSupport.stream(content.tree().path("forecasts").spliterator(), false)
                    .filter(path -> path.path("segment").asText().equals(segment)
                            && path.path("measure").asText().equals(measure)
                            && path.path("method").asText().equals(method)
                            && path.path("scenario").asText().equals(scenario))
                    .findFirst();
        }
    }

    /** The point of the period; where no base period is asked for, the first. */
    Optional<ObjectNode> tree(Path wanted, String period, @Nullable String basePeriod) {
        return wanted.in(content)
                .flatMap(path -> StreamSupport.stream(path.path("points").spliterator(), false)
                        .filter(point -> point.path("period").asText().equals(Periods.code(period)))
                        .filter(point -> basePeriod == null
                                || point.path("basePeriod").asText().equals(Periods.code(basePeriod)))
                        .findFirst()
                        .map(point -> tree(path, point)));
    }

    private ObjectNode tree(JsonNode path, JsonNode point) {
        ObjectNode tree = ExactJson.object()
                .put("tracker", content.key().tracker())
                .put("edition", content.key().edition());
        content.then().ifPresent(then -> tree.put("asOf", then.toString()));
        tree.put("method", path.path("method").asText());
        tree.put("scenario", path.path("scenario").asText());
        tree.set("point", point);
        for (String member : new String[] {"runs", "assumption"}) {
            if (path.has(member)) {
                tree.set(member, path.path(member));
            }
        }
        ObjectNode why = new OneSize(content, words, Part.FORECAST).why(point);
        String basis = point.path("basis").asText();
        if (!basis.isEmpty()) {
            why.putObject("basis").put("code", basis).put("sentence", words.get("basis." + basis, basis));
        }
        why.set("sizes", sizes(point));
        tree.set("why", why);
        return tree;
    }

    /** The sizes that its ends start from, as market-service tells them. */
    private ArrayNode sizes(JsonNode point) {
        Set<String> codes = new TreeSet<>();
        for (String end : new String[] {"lowIdentities", "highIdentities"}) {
            point.path("evidence").path(end).forEach(code -> codes.add(code.asText()));
        }
        ArrayNode sizes = ExactJson.object().arrayNode();
        codes.stream().filter(code -> code.startsWith(SIZE)).forEach(code -> {
            String[] place = code.split("/", 3);
            OneSize.find(content, "SIZE", place[1], place[2], null).ifPresent(sizes::add);
        });
        return sizes;
    }
}
