package org.markettracker.deploy.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A whole reference tracker as requests.
 *
 * @param entries in an order in which each finds what it rests on, by what they are
 * @param decisions what the analyst decides when all is entered
 */
record ReferenceTracker(
        String tracker, String edition, ObjectNode body, Map<String, List<Entry>> entries, List<Decision> decisions) {

    static ReferenceTracker read(String directory) throws IOException {
        ReferenceFiles files = new ReferenceFiles(directory);
        JsonNode tracker = files.tree("tracker.yaml");
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        entries.put("market statements", rows(files, "market-evidence.csv", "market/statements", Bodies::statement));
        entries.put("indicators", rows(files, "indicators.csv", "indicators", Bodies::indicator));
        entries.put("events", rows(files, "events.csv", "events", Bodies::event));
        entries.put("glossary terms", terms(files.tree("glossary.yaml")));
        entries.put(
                "vendors",
                vendors(
                        files.tree("vendors.yaml"),
                        tracker.path("publisher").path("id").asText()));
        entries.put("vendor statements", rows(files, "vendor-evidence.csv", "vendor/statements", Bodies::statement));
        entries.put(
                "forecast statements", rows(files, "forecast-evidence.csv", "forecast/statements", Bodies::statement));
        entries.put("outlook", rows(files, "outlook.csv", "outlook", Bodies::outlook));
        return new ReferenceTracker(
                tracker.path("id").asText(),
                tracker.path("edition").asText(),
                TrackerBody.of(tracker),
                entries,
                decisions(files));
    }

    String trackerPath() {
        return "/api/v1/trackers/" + tracker;
    }

    String editionPath() {
        return trackerPath() + "/editions/" + edition;
    }

    int count(String what) {
        return entries.getOrDefault(what, List.of()).size();
    }

    private static List<Entry> rows(
            ReferenceFiles files, String file, String path, Function<Map<String, String>, ObjectNode> body)
            throws IOException {
        return files.rows(file).stream()
                .map(row -> new Entry(path + "/" + row.get("id"), body.apply(row)))
                .toList();
    }

    private static List<Decision> decisions(ReferenceFiles files) throws IOException {
        return files.rows("decisions.csv").stream()
                .map(row -> new Decision(
                        row.getOrDefault("path", ""), row.getOrDefault("decision", ""), row.getOrDefault("reason", "")))
                .toList();
    }

    private static List<Entry> terms(JsonNode terms) {
        List<Entry> entries = new ArrayList<>();
        terms.forEach(
                term -> entries.add(new Entry("glossary/" + term.path("id").asText(), Bodies.glossary(term))));
        return entries;
    }

    private static List<Entry> vendors(JsonNode file, String source) {
        List<Entry> entries = new ArrayList<>();
        file.path("vendors")
                .forEach(vendor -> entries.add(new Entry(
                        "vendors/" + vendor.path("id").asText(), Bodies.vendor(vendor, file.path("groups"), source))));
        return entries;
    }
}
