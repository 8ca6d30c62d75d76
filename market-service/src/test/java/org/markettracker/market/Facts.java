package org.markettracker.market;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** The market statements of the 2021H1 facts, entered through the API as an analyst enters them. */
public final class Facts {
    private Facts() {}

    /** Makes a tracker of its own with the segments of the facts and the draft 2021H1, and answers its code. */
    public static String tracker() {
        String tracker = "f-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> body = Desk.tracker();
        body.put(
                "segments",
                List.of(
                        Desk.segment("total", null, "Total", "总体", false),
                        Desk.segment("pan-entertainment", "total", "Pan-entertainment", "泛娱乐", false),
                        Desk.segment("online-education", "total", "Online education", "在线教育", false),
                        Desk.segment("e-commerce", "total", "E-commerce", "电商", false),
                        Desk.segment("other", "total", "Other", "其他", true)));
        Desk.as("analyst").body(body).put("/api/v1/trackers/" + tracker).then().statusCode(201);
        Desk.as("analyst")
                .body(Map.of("edition", "2021H1"))
                .post("/api/v1/trackers/" + tracker + "/editions")
                .then()
                .statusCode(201);
        return tracker;
    }

    /** Enters all of them. */
    public static void enter(String tracker) {
        rows().forEach((id, body) -> Desk.as("analyst")
                .body(body)
                .put(Desk.edition(tracker) + "/market/statements/" + id)
                .then()
                .statusCode(201));
    }

    /** Bodies by id, in the order of the file. */
    public static Map<String, Map<String, Object>> rows() {
        List<String> lines = text().lines().toList();
        String[] columns = lines.get(0).split(",");
        Map<String, Map<String, Object>> rows = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, Object> body = new HashMap<>();
            for (int i = 1; i < columns.length; i++) {
                if (!cells[i].isEmpty()) {
                    body.put(columns[i].equals("base_period") ? "basePeriod" : columns[i], cells[i]);
                }
            }
            // The value follows from what is stated.
            body.remove("value");
            body.put("confidence", Integer.parseInt(Objects.toString(body.get("confidence"))));
            rows.put(cells[0], body);
        }
        return rows;
    }

    private static String text() {
        try (InputStream file = Facts.class.getResourceAsStream("/china-vaas-2021H1/market-evidence.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
