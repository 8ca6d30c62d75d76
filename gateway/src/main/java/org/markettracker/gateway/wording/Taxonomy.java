package org.markettracker.gateway.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What codes are called on this page: segments in the order and depth of the taxonomy, and vendors. */
public final class Taxonomy {
    private final Map<String, Text> segments = new LinkedHashMap<>();
    private final Map<String, Integer> depths = new LinkedHashMap<>();
    private final Map<String, Text> vendors = new LinkedHashMap<>();
    private final Language language;

    public Taxonomy(JsonNode tree, Language language) {
        this.language = language;
        for (JsonNode segment : tree.path("tracker").path("segments")) {
            String id = segment.path("id").asText();
            segments.put(id, Text.named(segment.path("name"), language, id));
            depths.put(id, depths.getOrDefault(segment.path("parent").asText(), -1) + 1);
        }
        for (JsonNode vendor : tree.path("vendors")) {
            String id = vendor.path("vendor").asText();
            vendors.put(id, Text.named(vendor.path("name"), language, id));
        }
    }

    /** The codes of all segments: those of the taxonomy, then any other that these cells name. */
    public List<String> segments(Iterable<JsonNode> cells) {
        List<String> codes = new ArrayList<>(segments.keySet());
        for (JsonNode cell : cells) {
            String code = cell.path("segment").asText();
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    public Text segment(String code) {
        return segments.getOrDefault(code, coded(code));
    }

    public int depth(String code) {
        return depths.getOrDefault(code, 0);
    }

    /** A vendor's name; of a set, all their names. */
    public Text vendor(String code) {
        List<Text> names = new ArrayList<>();
        for (String one : code.split("\\+")) {
            names.add(vendors.getOrDefault(one, coded(one)));
        }
        String joined = String.join(" + ", names.stream().map(Text::value).toList());
        boolean foreign = names.stream().allMatch(Text::foreign);
        return new Text(joined, names.get(0).lang(), foreign);
    }

    private Text coded(String code) {
        return new Text(code, language.code(), false);
    }
}
