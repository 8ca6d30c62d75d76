package org.markettracker.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.journey.OwnTracker.TRACKER;
import static org.markettracker.journey.OwnTracker.journey;
import static org.markettracker.journey.OwnTracker.revenue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.markettracker.deploy.local.apps.Part;
import org.markettracker.journey.Replicas.Replica;
import org.markettracker.testing.TopicReader;

/** Two replicas of each service and three of the gateway are one system: seen from outside, nobody can tell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicasIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String EDITION = "/api/v1/trackers/journey/editions/2021H1";
    private static final String EVIDENCE = "internal.market.evidence.v1";

    private final Replicas replicas = install();
    private final Visitor analyst = replicas.visitor("analyst");
    private final WriteLoad load = new WriteLoad(replicas);
    private final Set<String> acknowledged = new HashSet<>();

    @BeforeAll
    void starts() throws Exception {
        replicas.start(2, 3);
        assertEquals(201, analyst.put("/api/v1/trackers/journey", TRACKER).statusCode());
        assertEquals(
                201,
                analyst.post("/api/v1/trackers/journey/editions", "{\"edition\":\"2021H1\"}")
                        .statusCode());
    }

    @AfterAll
    void ends() throws IOException {
        replicas.close();
    }

    @Test
    @Order(1)
    void one_replica_of_a_service_carries_the_outbox_and_all_gateways_show_the_same() throws Exception {
        acknowledged.addAll(load.write("calm", new CountDownLatch(0)));
        awaitEverywhere();
        long carrying = 0;
        for (Replica each : replicas.of(Part.MARKET)) {
            carrying += each.metric("post_outbox_published_total") > 0 ? 1 : 0;
        }
        assertEquals(1, carrying, "replicas of market-service that carry");
        List<byte[]> answers = new ArrayList<>();
        for (Replica each : replicas.of(Part.GATEWAY)) {
            answers.add(replicas.visitor("analyst", each.url()).get(EDITION).body());
        }
        assertEquals(3, answers.size());
        answers.forEach(each -> assertArrayEquals(answers.get(0), each));
    }

    @Test
    @Order(2)
    void a_login_begun_at_one_gateway_comes_back_to_another_and_goes_on_at_a_third() throws Exception {
        Balancer balancer = replicas.balancer(Part.GATEWAY);
        List<Replica> gateways = replicas.of(Part.GATEWAY);
        try (Browser browser = new Browser()) {
            Page page = browser.page();
            balancer.only(gateways.get(0).application());
            page.navigate(balancer.url() + "/");
            assertTrue(page.url().startsWith(replicas.realmUrl()), page.url());
            page.fill("#username", "analyst");
            page.fill("#password", "dev-only-analyst");
            // The login comes back to another gateway than it went out from.
            turn(gateways.get(1));
            page.click("#kc-login");
            page.waitForURL(balancer.url() + "/**");
            assertThat(page.getByText("Journey").first()).isVisible();
            turn(gateways.get(2));
            page.navigate(balancer.url() + "/trackers/journey/editions/2021H1");
            assertThat(page.locator("body")).containsText("Journey");
            assertTrue(page.url().startsWith(balancer.url()), page.url());
        } finally {
            for (Replica each : gateways) {
                balancer.add(each.application(), each.port());
            }
        }
    }

    @Test
    @Order(3)
    void a_request_is_followed_from_the_door_through_kafka_to_all_who_hear_of_it() throws Exception {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        Awaitility.await()
                .atMost(SOON)
                .until(() -> analyst.put(
                                        journey("market/statements/T01"),
                                        revenue("2022", ">700亿"),
                                        Map.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"))
                                .statusCode()
                        == 201);
        acknowledged.add("T01");
        Awaitility.await().atMost(SOON).untilAsserted(() -> {
            Collector collector = replicas.collector();
            String heard = "hear " + replicas.topic("internal.market.sizes.v1");
            assertEquals(Set.of(), collector.hanging(trace, "00f067aa0ba902b7"), "steps that hang in the air");
            assertEquals(1, collector.count(trace, "gateway", "PUT "));
            assertEquals(1, collector.count(trace, "market-service", "PUT "));
            assertEquals(1, collector.count(trace, "market-service", "carry " + EVIDENCE));
            assertEquals(3, collector.count(trace, "gateway", "show " + replicas.topic(EVIDENCE)));
            assertTrue(collector.count(trace, "vendor-service", heard) > 0, heard);
            assertTrue(collector.count(trace, "forecast-service", heard) > 0, heard);
        });
        assertLogged(Part.GATEWAY, trace);
        assertLogged(Part.MARKET, trace);
    }

    @Test
    @Order(4)
    void what_an_operator_asks_first_is_measured() throws Exception {
        for (Part part : Part.values()) {
            String metrics = replicas.of(part).get(0).metrics();
            String lag = "kafka_consumer_fetch_manager_records_lag";
            assertTrue(metrics.lines().anyMatch(line -> line.startsWith(lag)), part + ": " + lag);
            String latency = "http_server_requests_seconds_bucket";
            assertTrue(
                    part != Part.GATEWAY && part != Part.MARKET
                            || metrics.lines()
                                    .anyMatch(line -> line.startsWith(latency) && line.contains("le=\"0.25\"")),
                    part + ": " + latency);
            String age = part == Part.GATEWAY ? "gateway_view_age_seconds" : "post_outbox_age_seconds";
            assertTrue(
                    replicas.of(part).stream().anyMatch(each -> lines(each).anyMatch(line -> line.startsWith(age))),
                    part + ": " + age);
        }
    }

    @Test
    @Order(5)
    void nothing_is_lost_and_nothing_turned_round_when_one_replica_of_each_kind_is_killed_under_load()
            throws Exception {
        for (Part part : Part.values()) {
            Replica victim = carrierOf(part);
            CountDownLatch some = new CountDownLatch(10);
            CompletableFuture<Set<String>> written = CompletableFuture.supplyAsync(() -> load.write(part.name(), some));
            assertTrue(some.await(60, TimeUnit.SECONDS), "the first statements were acknowledged");
            victim.application().killAtOnce();
            acknowledged.addAll(written.get(180, TimeUnit.SECONDS));
        }
        awaitEverywhere();
        assertInOrder();
    }

    @Test
    @Order(6)
    void a_new_gateway_is_ready_only_when_it_shows_what_the_others_show() throws Exception {
        Visitor old =
                replicas.visitor("analyst", replicas.alive(Part.GATEWAY).get(0).url());
        byte[] expected = old.get(EDITION).body();
        Replica young = replicas.start(Part.GATEWAY);
        Visitor there = replicas.visitor("analyst", young.url());
        // Who comes through the balancer meanwhile never meets it before it knows everything.
        Awaitility.await().atMost(SOON).pollInterval(Duration.ofMillis(20)).until(() -> {
            assertArrayEquals(expected, analyst.get(EDITION).body());
            return young.application().ready();
        });
        assertArrayEquals(expected, there.get(EDITION).body());
    }

    @Test
    @Order(7)
    void a_replica_that_makes_room_for_a_new_one_fails_no_request() throws Exception {
        List<Replica> leaving = new ArrayList<>();
        for (Part part : List.of(Part.MARKET, Part.GATEWAY)) {
            leaving.add(carrierOf(part));
            replicas.start(part).application().awaitReady(SOON);
        }
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Map<Integer, Integer>> answers = CompletableFuture.supplyAsync(() -> load.ask(EDITION, done));
        leaving.forEach(replicas::end);
        done.set(true);
        Map<Integer, Integer> statuses = answers.get(60, TimeUnit.SECONDS);
        assertEquals(Set.of(200), statuses.keySet(), statuses.toString());
        assertTrue(statuses.getOrDefault(200, 0) > 50, statuses.toString());
    }

    private void turn(Replica gateway) throws IOException {
        Balancer balancer = replicas.balancer(Part.GATEWAY);
        balancer.add(gateway.application(), gateway.port());
        balancer.only(gateway.application());
        Awaitility.await().atMost(SOON).until(() -> balancer.leadsTo(gateway.application()));
    }

    /** The one that carries the outbox is the one whose death hurts most. */
    private Replica carrierOf(Part part) throws Exception {
        List<Replica> alive = replicas.alive(part);
        for (Replica each : alive) {
            if (each.metric("post_outbox_published_total") > 0) {
                return each;
            }
        }
        return alive.get(0);
    }

    /** Owner and every gateway hold exactly what was acknowledged. */
    private void awaitEverywhere() {
        Awaitility.await().atMost(SOON).untilAsserted(() -> {
            assertEquals(acknowledged, ids(analyst.json(journey("market/statements"))));
            for (Replica each : replicas.alive(Part.GATEWAY)) {
                JsonNode document = replicas.visitor("analyst", each.url()).json(EDITION);
                assertEquals(acknowledged, ids(document.at("/evidence/market")), each.url());
            }
        });
    }

    /** Whoever carried, what was said of a key was said in the order of its revisions. */
    private void assertInOrder() {
        try (TopicReader topic = new TopicReader(replicas.kafka(), replicas.topic("internal.market.sizes.v1"))) {
            topic.readToEnd();
            Map<String, Long> newest = new HashMap<>();
            for (ConsumerRecord<byte[], byte[]> each : topic.seen()) {
                String key = new String(each.key(), StandardCharsets.UTF_8);
                long revision = Long.parseLong(
                        new String(each.headers().lastHeader("ce_revision").value(), StandardCharsets.UTF_8));
                assertTrue(newest.getOrDefault(key, 0L) <= revision, key + " went back to " + revision);
                newest.put(key, revision);
            }
            assertFalse(newest.isEmpty());
        }
    }

    private void assertLogged(Part part, String trace) {
        Awaitility.await().atMost(SOON).untilAsserted(() -> {
            StringBuilder lines = new StringBuilder();
            for (Replica each : replicas.of(part)) {
                lines.append(each.log());
            }
            assertTrue(
                    lines.toString()
                            .lines()
                            .anyMatch(line -> line.startsWith("{")
                                    && line.contains("\"traceId\":\"" + trace + "\"")
                                    && line.contains("\"clientId\":\"")
                                    && line.contains("\"user\":\"analyst\"")),
                    part + " logs a line with the trace, the client and the user");
        });
    }

    private static Stream<String> lines(Replica replica) {
        try {
            return replica.metrics().lines();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> ids(JsonNode statements) {
        Set<String> ids = new HashSet<>();
        StreamSupport.stream(statements.spliterator(), false)
                .map(each -> each.path("id").asText())
                .forEach(ids::add);
        return ids;
    }

    private static Replicas install() {
        try {
            return new Replicas();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
