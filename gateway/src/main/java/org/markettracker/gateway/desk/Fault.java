package org.markettracker.gateway.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.upstream.Told;

/**
 * Why an owner refused, for a person.
 *
 * @param rows what is wrong with which line and column of a file, or with which field; none where it is the whole
 * @param more how many faults there are beyond those shown
 */
public record Fault(int status, String title, String detail, List<Row> rows, int more) {

    /** One fault. */
    public record Row(String line, String column, String rule, String value, String detail) {}

    public Fault {
        rows = List.copyOf(rows);
    }

    static Fault of(Told told) {
        JsonNode problem = read(told);
        List<Row> rows = new ArrayList<>();
        for (JsonNode error : problem.path("errors")) {
            rows.add(new Row(
                    error.path("line").asText(),
                    error.path("column").asText(error.path("pointer").asText()),
                    error.path("rule").asText(),
                    error.path("value").asText(),
                    error.path("detail").asText()));
        }
        return new Fault(
                told.status(),
                problem.path("title").asText(String.valueOf(told.status())),
                problem.path("detail").asText(),
                rows,
                Math.max(0, problem.path("errorCount").asInt() - rows.size()));
    }

    private static JsonNode read(Told told) {
        try {
            return ExactJson.read(told.body());
        } catch (IllegalArgumentException e) {
            return ExactJson.object(); // an answer of something between us and the owner
        }
    }
}
