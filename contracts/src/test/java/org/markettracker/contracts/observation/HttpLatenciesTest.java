package org.markettracker.contracts.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HttpLatenciesTest {
    @Test
    void answers_are_counted_by_how_long_they_took_and_nothing_else_is() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        registry.config().meterFilter(new HttpLatencies().buckets());
        var answers = registry.timer("http.server.requests", "uri", "/api");
        answers.record(Duration.ofMillis(80));
        answers.record(Duration.ofMillis(700));
        double[] upTo = java.util.Arrays.stream(answers.takeSnapshot().histogramCounts())
                .mapToDouble(bucket -> bucket.count())
                .toArray();
        assertEquals("[0.0, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0]", java.util.Arrays.toString(upTo));
        assertEquals(0, registry.timer("something.else").takeSnapshot().histogramCounts().length);
    }
}
