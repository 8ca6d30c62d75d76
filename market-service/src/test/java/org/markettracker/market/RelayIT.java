package org.markettracker.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Envelope;
import org.markettracker.contracts.post.PostConfig;
import org.markettracker.testing.StackResource;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.TopicReader;

/** The relay loses what it leads with, and nothing that was said is lost or comes out of order. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "market"))
class RelayIT {
    @Inject
    DataSource dataSource;

    @Inject
    PostConfig config;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    private String tracker = "";

    @BeforeEach
    void has_a_draft() {
        tracker = Desk.freshDraft();
    }

    @Test
    void it_leads_again_after_its_session_was_ended() throws Exception {
        record("M1");
        Desk.told("internal.market.evidence.v1", tracker + "/2021H1/M1");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet ended = statement.executeQuery("SELECT pg_terminate_backend(pid) FROM pg_locks"
                        + " JOIN pg_database ON pg_database.oid = database"
                        + " WHERE locktype = 'advisory' AND datname = current_database()")) {
            assertTrue(ended.next() && ended.getBoolean(1), "somebody led");
        }
        record("M2");
        Desk.told("internal.market.evidence.v1", tracker + "/2021H1/M2");
    }

    @Test
    void fenced_off_by_another_relay_it_makes_a_producer_anew() throws Exception {
        record("M1");
        Desk.told("internal.market.evidence.v1", tracker + "/2021H1/M1");
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, config.topicName("market-service-relay"));
        try (KafkaProducer<String, byte[]> other =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            other.initTransactions();
        }
        record("M2");
        Desk.told("internal.market.evidence.v1", tracker + "/2021H1/M2");
    }

    @Test
    void a_row_that_was_carried_and_not_deleted_is_carried_again_as_the_same_event() throws Exception {
        record("M1");
        String key = tracker + "/2021H1/M1";
        Envelope first =
                Envelope.open(Desk.told("internal.market.evidence.v1", key).headers());
        // What a crash between the commit in Kafka and the delete leaves behind.
        execute("INSERT INTO outbox (aggregatetype, aggregateid, type, payload, event_id, revision, said_at)"
                + " SELECT 'internal.market.evidence.v1', key, topic, value, '" + first.id() + "', revision, '"
                + first.time() + "' FROM said WHERE key = '" + key + "'");
        try (TopicReader topic = TestTopics.read("internal.market.evidence.v1")) {
            List<Envelope> heard = new ArrayList<>();
            topic.awaitOne(
                    each -> {
                        if (Desk.text(each.key()).equals(key)) {
                            heard.add(Envelope.open(each.headers()));
                        }
                        return heard.size() == 2;
                    },
                    Desk.SOON);
            assertEquals(heard.get(0), heard.get(1));
        }
    }

    @Test
    void what_is_said_of_a_key_comes_in_order_of_its_revisions_and_leaves_the_outbox_empty() throws Exception {
        record("M1");
        for (int version = 1; version <= 20; version++) {
            Desk.as("analyst")
                    .header("If-Match", "\"" + version + "\"")
                    .body(Desk.revenue("total", "2020", ">" + (400 + version) + "亿"))
                    .put(Desk.edition(tracker) + "/market/statements/M1")
                    .then()
                    .statusCode(200);
        }
        List<Long> revisions = new ArrayList<>();
        try (TopicReader topic = TestTopics.read("internal.market.evidence.v1")) {
            topic.awaitOne(each -> isM1(each) && Desk.text(each.value()).contains(">420亿"), Desk.SOON);
            topic.seen().stream()
                    .filter(this::isM1)
                    .forEach(each -> revisions.add(Envelope.open(each.headers()).revision()));
        }
        assertEquals(21, revisions.size());
        List<Long> sorted = new ArrayList<>(revisions);
        Collections.sort(sorted);
        assertEquals(sorted, revisions);
        Awaitility.await().atMost(Desk.SOON).until(() -> outboxIsEmpty());
    }

    private boolean isM1(ConsumerRecord<byte[], byte[]> each) {
        return Desk.text(each.key()).equals(tracker + "/2021H1/M1");
    }

    private boolean outboxIsEmpty() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM outbox")) {
            rows.next();
            return rows.getLong(1) == 0;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private void record(String id) {
        Desk.as("analyst")
                .body(Desk.revenue("total", "2020", ">400亿"))
                .put(Desk.edition(tracker) + "/market/statements/" + id)
                .then()
                .statusCode(201);
    }
}
