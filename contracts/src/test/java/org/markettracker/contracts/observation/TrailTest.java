package org.markettracker.contracts.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class TrailTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PLACE = "00-" + TRACE + "-00f067aa0ba902b7-01";
    private static final Tracer ON = SdkTracerProvider.builder().build().get("test");
    private static final Tracer OFF = TracerProvider.noop().get("test");

    @Test
    void work_that_is_not_traced_says_nothing_and_costs_no_header() {
        Map<String, String> headers = new HashMap<>();
        Trail.tell(headers::put);
        RecordHeaders record = new RecordHeaders();
        try (Trail.Step step = Trail.from(null, ON, "carry", SpanKind.PRODUCER)) {
            step.tell(record);
        }
        assertNull(Trail.here());
        assertTrue(headers.isEmpty());
        assertNull(Trail.of(record));
    }

    @Test
    void a_step_goes_on_where_the_row_says_and_tells_the_next_one_of_itself() {
        RecordHeaders record = new RecordHeaders();
        try (Trail.Step step = Trail.from(PLACE, ON, "carry", SpanKind.PRODUCER)) {
            step.tell(record);
        }
        String told = String.valueOf(Trail.of(record));
        assertTrue(told.startsWith("00-" + TRACE + "-"), told);
        assertTrue(told.endsWith("-01") && !told.equals(PLACE), told);
    }

    @Test
    void within_a_step_work_knows_its_place_and_after_it_no_longer() {
        try (Trail.Step step = Trail.from(PLACE, ON, "hear", SpanKind.CONSUMER)) {
            String here = step.within(Trail::here);
            assertTrue(String.valueOf(here).startsWith("00-" + TRACE + "-"), here);
            Map<String, String> headers = new HashMap<>();
            step.within(() -> {
                Trail.tell(headers::put);
                return Span.current();
            });
            assertEquals(here, headers.get(Trail.TRACEPARENT));
        }
        assertNull(Trail.here());
    }

    @Test
    void an_application_that_does_not_trace_hands_the_place_on_as_it_came() {
        RecordHeaders record = new RecordHeaders();
        try (Trail.Step step = Trail.from(PLACE, OFF, "carry", SpanKind.PRODUCER)) {
            step.tell(record);
        }
        assertEquals(PLACE, Trail.of(record));
    }

    @Test
    void what_others_wrote_there_is_no_reason_to_fail() {
        for (String odd : new String[] {"", "nonsense", "00-0-0-0", "ff".repeat(400)}) {
            RecordHeaders record = new RecordHeaders();
            record.add(Trail.TRACEPARENT, odd.getBytes(StandardCharsets.UTF_8));
            try (Trail.Step step = Trail.from(Trail.of(record), ON, "hear", SpanKind.CONSUMER)) {
                assertEquals("done", step.within(() -> "done"));
            }
        }
    }
}
