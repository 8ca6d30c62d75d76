package org.markettracker.contracts.observation;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Turns tracing on where {@value #WHERE} says to which collector traces go, and wholly off where it does not: then no
 * span is made, no instrumentation is put in, and no connection is tried.
 */
public final class TracingSwitch implements ConfigSourceFactory {
    static final String WHERE = "OTEL_EXPORTER_OTLP_ENDPOINT";
    static final String DISABLED = "quarkus.otel.sdk.disabled";

    /** Below everything that a person may say. */
    private static final int ORDINAL = 90;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean off = Optional.ofNullable(context.getValue(WHERE))
                .map(ConfigValue::getValue)
                .filter(place -> !place.isBlank())
                .isEmpty();
        return List.of(new PropertiesConfigSource(Map.of(DISABLED, Boolean.toString(off)), "tracing switch", ORDINAL));
    }
}
