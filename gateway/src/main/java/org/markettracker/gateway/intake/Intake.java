package org.markettracker.gateway.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.Envelope;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.Unreadable;
import org.markettracker.contracts.observation.Trail;
import org.markettracker.gateway.readmodel.Fact;
import org.markettracker.gateway.readmodel.View;

/** Takes each record into the view, in the order of its partition; a record that cannot be read is counted and left. */
@ApplicationScoped
class Intake {
    static final String CHANNEL = "twins";
    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final View view;
    private final Progress progress;
    private final MeterRegistry meters;
    private final String prefix;
    private final Tracer tracer;

    Intake(View view, Progress progress, MeterRegistry meters, IntakeConfig config, Tracer tracer) {
        this.view = view;
        this.progress = progress;
        this.meters = meters;
        this.tracer = tracer;
        this.prefix = config.topicPrefix().orElse("");
    }

    @Incoming(CHANNEL)
    @Blocking
    void hear(ConsumerRecords<String, byte[]> records) {
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                follow(record);
            } catch (Unreadable | IllegalArgumentException e) {
                LOG.errorf("%s@%d: left out, it cannot be read: %s", record.topic(), record.offset(), Quoted.of(e));
                meters.counter("gateway.intake.unreadable", "topic", record.topic())
                        .increment();
            } finally {
                progress.applied();
            }
        }
    }

    /** Takes it in as a step of its trail; what is only replayed is not news to whoever reads the trace. */
    private void follow(ConsumerRecord<String, byte[]> record) {
        String from = progress.hasCaughtUp() ? Trail.of(record.headers()) : null;
        if (from == null) {
            take(record);
            return;
        }
        try (Trail.Step step = Trail.from(from, tracer, "show " + record.topic(), SpanKind.CONSUMER)
                .note("messaging.kafka.message.key", String.valueOf(record.key()))) {
            take(record);
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        Topic topic = Twins.of(record.topic(), prefix);
        if (record.key() == null) {
            throw new Unreadable("key: is missing");
        }
        Envelope envelope = Envelope.open(record.headers());
        byte @Nullable [] value = record.value();
        Fact fact = value == null ? null : Fact.read(topic, record.key(), value);
        view.apply(topic, record.key(), envelope.revision(), fact);
    }
}
