package org.markettracker.forecast.messaging.heard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.Unreadable;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.EditionState;
import org.markettracker.forecast.domain.heard.HeardSize;

/** Reads what market-service says, tolerant of fields that are new and strict about those it needs. */
@ApplicationScoped
class News {
    private final ObjectMapper mapper;

    News(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * An edition's life as far as it matters here.
     *
     * @param state that it is in
     * @param base that it is based on
     */
    record Life(EditionState state, Optional<EditionId> base) {}

    Life life(EditionId id, byte[] json) {
        return read("edition", json, body -> {
            String named = text(body, "tracker") + "/" + text(body, "edition");
            if (!named.equals(id.toString())) {
                throw new IllegalArgumentException("key: must be that of edition " + named + ", is " + id);
            }
            EditionState state = Arrays.stream(EditionState.values())
                    .filter(each -> each.code().equals(text(body, "state")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("state: must be one of "
                            + Arrays.stream(EditionState.values())
                                    .map(EditionState::code)
                                    .collect(Collectors.joining(", "))
                            + ", is '" + text(body, "state") + "'"));
            return new Life(
                    state,
                    Optional.ofNullable(body.get("basedOn")).map(base -> new EditionId(id.tracker(), base.asText())));
        });
    }

    /** The tree of segments, parents before their children whatever order they come in. */
    Taxonomy taxonomy(byte[] json) {
        return read("catalogue", json, body -> {
            List<Taxonomy.Segment> left = new ArrayList<>();
            need(body, "segments").forEach(segment -> {
                JsonNode parent = segment.get("parent");
                left.add(new Taxonomy.Segment(
                        text(segment, "id"),
                        parent == null || parent.isNull() ? null : parent.asText(),
                        segment.path("residual").asBoolean(false)));
            });
            List<Taxonomy.Segment> ordered = new ArrayList<>();
            Set<String> placed = new HashSet<>();
            while (left.removeIf(segment -> (segment.parent() == null || placed.contains(segment.parent()))
                    && placed.add(segment.id())
                    && ordered.add(segment))) {
                // Each round places the children of those placed before.
            }
            if (!left.isEmpty()) {
                throw new IllegalArgumentException("segments: must be a tree of unique ids, is not at '"
                        + left.get(0).id() + "'");
            }
            return new Taxonomy(ordered);
        });
    }

    HeardSize size(byte[] json) {
        return read("size", json, body -> {
            Estimate estimate = new Estimate(
                    figure(body, "value"),
                    figure(body, "low"),
                    need(body, "lowOpen").booleanValue(),
                    figure(body, "high"),
                    need(body, "highOpen").booleanValue(),
                    Status.parse(text(body, "status")),
                    ids(need(body, "evidence"), "low"),
                    ids(need(body, "evidence"), "high"));
            return new HeardSize(
                    estimate,
                    new Unit(text(body, "unit"), need(body, "unitMult").intValue()),
                    need(body, "decimals").intValue());
        });
    }

    private <T> T read(String what, byte[] json, Function<JsonNode, T> reader) {
        try {
            return reader.apply(mapper.readTree(json));
        } catch (IOException | Refused | IllegalArgumentException e) {
            throw new Unreadable(what + ": " + e.getMessage(), e);
        }
    }

    private static String text(JsonNode body, String field) {
        return need(body, field).asText();
    }

    private static @Nullable BigDecimal figure(JsonNode body, String field) {
        JsonNode value = body.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isNumber()) {
            throw new IllegalArgumentException(field + ": must be a number or null, is '" + value + "'");
        }
        return value.decimalValue();
    }

    private static List<String> ids(JsonNode evidence, String end) {
        List<String> ids = new ArrayList<>();
        need(evidence, end).forEach(id -> ids.add(id.asText()));
        return ids;
    }

    private static JsonNode need(JsonNode body, String field) {
        JsonNode value = body.get(field);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException(field + ": is missing");
        }
        return value;
    }
}
