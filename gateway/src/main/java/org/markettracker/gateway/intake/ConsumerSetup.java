package org.markettracker.gateway.intake;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.Config;

/** Gives the intake's consumer the counter of what it hands out. */
@ApplicationScoped
class ConsumerSetup implements ClientCustomizer<Map<String, Object>> {
    private final Progress progress;

    ConsumerSetup(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Map<String, Object> customize(String channel, Config channelConfig, Map<String, Object> config) {
        if (channel.equals(Intake.CHANNEL)) {
            config.put(ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG, List.of(PolledCounter.class));
            config.put(PolledCounter.PROGRESS, progress);
        }
        return config;
    }
}
