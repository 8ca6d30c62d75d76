package org.markettracker.contracts.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TracingSwitchTest {
    @Test
    void without_a_place_to_send_traces_to_nothing_of_tracing_is_on() {
        assertEquals("true", disabled(Map.of()));
        assertEquals("true", disabled(Map.of(TracingSwitch.WHERE, " ")));
    }

    @Test
    void with_such_a_place_it_is_on() {
        assertEquals("false", disabled(Map.of(TracingSwitch.WHERE, "http://collector:4317")));
    }

    @Test
    void who_says_otherwise_is_believed() {
        assertEquals(
                "true", disabled(Map.of(TracingSwitch.WHERE, "http://collector:4317", TracingSwitch.DISABLED, "true")));
    }

    private static String disabled(Map<String, String> said) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(said, "said", 300))
                .withSources(new TracingSwitch())
                .build();
        return config.getRawValue(TracingSwitch.DISABLED);
    }
}
