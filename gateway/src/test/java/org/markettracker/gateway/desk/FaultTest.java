package org.markettracker.gateway.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.gateway.upstream.Told;

class FaultTest {

    @Test
    void a_files_faults_are_listed_by_line_and_column_and_the_rest_counted() {
        Fault fault = fault(
                422,
                "{\"title\":\"Bad rows\",\"detail\":\"2 of 9\",\"errorCount\":5,\"errors\":[{\"line\":3,\"column\":\"unit\","
                        + "\"rule\":\"known\",\"value\":\"CNY_2\",\"detail\":\"unit: no such\",\"pointer\":\"/unit\"},"
                        + "{\"pointer\":\"/reason\",\"detail\":\"must not be empty\"}]}");

        assertEquals("Bad rows", fault.title());
        assertEquals(
                new Fault.Row("3", "unit", "known", "CNY_2", "unit: no such"),
                fault.rows().get(0));
        assertEquals(
                new Fault.Row("", "/reason", "", "", "must not be empty"),
                fault.rows().get(1));
        assertEquals(3, fault.more());
    }

    @Test
    void an_answer_that_is_no_problem_still_says_its_status() {
        Fault fault = fault(502, "<html>");

        assertEquals("502", fault.title());
        assertTrue(fault.rows().isEmpty());
    }

    @Test
    void who_may_not_take_a_step_is_not_offered_it() {
        assertEquals(new Steps("\"3\"", true, false, false, false), Steps.of("draft", "\"3\"", true, false));
        assertEquals(new Steps("", false, true, true, false), Steps.of("in-review", "", true, true));
        assertEquals(new Steps("", false, false, true, false), Steps.of("publishing", "", false, true));
        assertEquals(new Steps("", false, false, false, true), Steps.of("published", "", false, true));
        List.of("withdrawn", "")
                .forEach(state ->
                        assertEquals(false, Steps.of(state, "", true, true).isAny()));
    }

    private static Fault fault(int status, String body) {
        return Fault.of(new Told(status, "", body.getBytes(StandardCharsets.UTF_8)));
    }
}
