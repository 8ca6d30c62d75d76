package org.markettracker.gateway.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.gateway.readmodel.View;

/** What the gateway does when an operator has its view replayed, and the broker answers or not. */
class WatchTest {
    private static final TopicPartition SIZES = new TopicPartition("sizes", 0);

    private boolean brokerIsAway;
    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest") {
        @Override
        public Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> of, Duration patience) {
            if (brokerIsAway) {
                throw new TimeoutException("no answer within " + patience);
            }
            return Map.of(SIZES, 7L);
        }
    };
    private final Progress progress = new Progress();
    private final Watch watch =
            new Watch(clients(), progress, new View(), Clock.systemUTC(), new SimpleMeterRegistry());

    @BeforeEach
    void has_caught_up() {
        consumer.assign(List.of(SIZES));
        consumer.updateBeginningOffsets(Map.of(SIZES, 0L));
        consumer.seek(SIZES, 7L);
        watch.look();
        assertTrue(progress.hasCaughtUp());
    }

    @Test
    void a_replay_begins_again_and_is_ready_when_it_has_read_all() {
        watch.begin();
        assertFalse(progress.hasCaughtUp());
        assertEquals(0L, consumer.position(SIZES));
        consumer.seek(SIZES, 7L);
        watch.look();
        assertTrue(progress.hasCaughtUp());
    }

    @Test
    void a_replay_is_refused_while_the_broker_does_not_answer_and_nothing_is_forgotten() {
        brokerIsAway = true;
        IllegalStateException refused = assertThrows(IllegalStateException.class, watch::begin);
        assertEquals("the broker does not answer: no answer within PT2S", refused.getMessage());
        assertTrue(progress.hasCaughtUp());
        assertEquals(7L, consumer.position(SIZES));
    }

    /** The channel's consumer, of which only the polling thread is used; here it is this one. */
    private KafkaClientService clients() {
        KafkaConsumer<?, ?> channel = proxy(KafkaConsumer.class, (self, method, arguments) -> {
            @SuppressWarnings("unchecked")
            var action = (java.util.function.Consumer<Consumer<String, byte[]>>) arguments[0];
            return Uni.createFrom().voidItem().invoke(() -> action.accept(consumer));
        });
        return proxy(KafkaClientService.class, (self, method, arguments) -> channel);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(WatchTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
