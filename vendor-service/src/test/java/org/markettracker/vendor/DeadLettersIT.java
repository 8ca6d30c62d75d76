package org.markettracker.vendor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Topic;
import org.markettracker.testing.StackResource;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.TopicReader;
import org.markettracker.testing.TopicWriter;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "vendor"))
class DeadLettersIT {
    private final Market market = new Market();

    @Test
    void a_record_without_an_envelope_goes_to_the_dead_letters_and_the_channel_goes_on() {
        String key = market.tracker() + "/2021H1";
        for (Topic topic : new Topic[] {Topic.CATALOGUE, Topic.EDITIONS, Topic.SIZES, Topic.PUBLISHING}) {
            try (TopicWriter writer = TestTopics.write(topic.internal())) {
                writer.send(key, "no envelope");
            }
            reason(topic, key, "ce_specversion");
        }
        // Compacted topics take no record without a key; the conversation does.
        try (TopicWriter writer = TestTopics.write(Topic.PUBLISHING.internal())) {
            writer.send(null, market.tracker().getBytes(StandardCharsets.UTF_8), Map.of());
        }
        try (TopicReader dead = TestTopics.read(Topic.PUBLISHING.internal() + ".dlq")) {
            dead.awaitOne(each -> Ear.text(each.value()).equals(market.tracker()), Desk.SOON);
        }
        Desk.vendors(market.draft("2021H1"), "alibaba-cloud");
    }

    @Test
    void what_is_said_in_a_way_that_cannot_be_meant_is_named_and_not_kept() {
        market.life("2021H1", "draft", Map.of("basedOn", "../x"));
        reason(Topic.EDITIONS, market.tracker() + "/2021H1", "edition: must be letters and digits");
        market.life("2021H2", "frozen", Map.of());
        reason(Topic.EDITIONS, market.tracker() + "/2021H2", "'frozen'");
        market.turn("2021H1", "Nonsense", Map.of());
        reason(Topic.PUBLISHING, market.tracker() + "/2021H1", "Nonsense");
        Desk.vendors(market.draft("2021H1"), "alibaba-cloud");
    }

    private static void reason(Topic topic, String key, String named) {
        try (TopicReader dead = TestTopics.read(topic.internal() + ".dlq")) {
            ConsumerRecord<byte[], byte[]> parked =
                    dead.awaitOne(each -> Ear.text(each.key()).equals(key), Desk.SOON);
            String reason =
                    Ear.text(parked.headers().lastHeader("dead-letter-reason").value());
            assertTrue(reason.contains(named), reason);
            assertTrue(Ear.text(parked.headers().lastHeader("dead-letter-topic").value())
                    .endsWith(topic.internal()));
        }
    }
}
