package org.markettracker.gateway.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.markettracker.gateway.readmodel.Replays;
import org.markettracker.gateway.readmodel.View;

/**
 * Looks every second, on the thread that polls, where the consumer stands: finds out the ends to reach, notices
 * when they are reached, and keeps the instant at which the view last had all that the broker had.
 */
@ApplicationScoped
class Watch implements Replays {
    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final Duration BROKER_ANSWERS = Duration.ofSeconds(2);
    private static final Duration LOOK_ENDS = Duration.ofSeconds(15);

    private final KafkaClientService clients;
    private final Progress progress;
    private final View view;
    private final Clock clock;
    private volatile Instant upToDateAt;
    private double fetchesSeen;

    Watch(KafkaClientService clients, Progress progress, View view, Clock clock, MeterRegistry meters) {
        this.clients = clients;
        this.progress = progress;
        this.view = view;
        this.clock = clock;
        this.upToDateAt = clock.instant();
        meters.gauge("gateway.view.age.seconds", this, watch -> watch.age().toMillis() / 1000.0);
    }

    /** How long ago the view last had all that the broker had. */
    Duration age() {
        return Duration.between(upToDateAt, clock.instant());
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            onPollingThread(this::lookAt);
        } catch (KafkaException | TimeoutException e) {
            LOG.debugf("the broker does not answer: %s", Quoted.of(e));
        }
    }

    @Override
    public void begin() {
        try {
            onPollingThread(this::beginAt);
        } catch (KafkaException | TimeoutException e) {
            throw new IllegalStateException("the broker does not answer: " + Quoted.of(e), e);
        }
    }

    private void beginAt(Consumer<String, byte[]> consumer) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment(), BROKER_ANSWERS);
        consumer.seekToBeginning(consumer.assignment());
        progress.aimAt(ends);
        view.clear();
        LOG.info("the view is dropped and replayed from the beginning");
    }

    private void lookAt(Consumer<String, byte[]> consumer) {
        if (consumer.assignment().isEmpty()) {
            return;
        }
        if (!progress.hasGoal()) {
            progress.aimAt(consumer.endOffsets(consumer.assignment(), BROKER_ANSWERS));
        }
        if (!progress.hasCaughtUp()) {
            progress.reached(positions(consumer));
            if (progress.hasCaughtUp()) {
                LOG.info("the view has caught up");
            }
        }
        if (hasJustFetched(consumer) && hasNothingLeft(consumer) && progress.hasAppliedAll()) {
            upToDateAt = clock.instant();
        }
    }

    private static Map<TopicPartition, Long> positions(Consumer<String, byte[]> consumer) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (TopicPartition partition : consumer.assignment()) {
            positions.put(partition, consumer.position(partition, BROKER_ANSWERS));
        }
        return positions;
    }

    /** An answer to a fetch, even an empty one, is the only sign of life of a broker that a consumer without group has. */
    private boolean hasJustFetched(Consumer<String, byte[]> consumer) {
        double fetches = consumer.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("fetch-total"))
                .mapToDouble(metric -> (double) metric.getValue().metricValue())
                .sum();
        boolean more = fetches > fetchesSeen;
        fetchesSeen = fetches;
        return more;
    }

    private static boolean hasNothingLeft(Consumer<String, byte[]> consumer) {
        return consumer.assignment().stream()
                .allMatch(partition -> consumer.currentLag(partition).orElse(1) == 0);
    }

    private void onPollingThread(java.util.function.Consumer<Consumer<String, byte[]>> action) {
        KafkaConsumer<String, byte[]> consumer = clients.getConsumer(Intake.CHANNEL);
        if (consumer == null) {
            return; // not started yet
        }
        consumer.runOnPollingThread(action).await().atMost(LOOK_ENDS);
    }
}
