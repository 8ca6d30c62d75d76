package org.markettracker.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.journey.OwnTracker.TRACKER;
import static org.markettracker.journey.OwnTracker.forecast;
import static org.markettracker.journey.OwnTracker.journey;
import static org.markettracker.journey.OwnTracker.revenue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.markettracker.deploy.local.apps.Part;
import org.markettracker.deploy.local.load.ReferenceLoad;
import org.markettracker.testing.TopicReader;

/** The journey of a statement from the analyst to the client, and what happens when an application dies on the way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT {
    private static final String VAAS = "/api/v1/trackers/china-vaas/editions/2021H1";
    private static final Duration SOON = Duration.ofSeconds(60);

    /** Long enough that an application is still away, or just back, while they are written. */
    private static final int STATEMENTS = 60;

    private final Installation installation = install();
    private final Visitor analyst = installation.visitor("analyst");
    private final Visitor publisher = installation.visitor("publisher");
    private final Visitor client = installation.visitor("client");

    @BeforeAll
    void starts() throws IOException {
        installation.start();
    }

    @AfterAll
    void ends() {
        installation.close();
    }

    @Test
    @Order(1)
    void nobody_gets_in_without_a_token_or_writes_without_the_role() throws Exception {
        HttpClient nobody = HttpClient.newHttpClient();
        for (Part part : Part.values()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(installation.url(part) + "/api/v1/trackers"))
                    .build();
            int status =
                    nobody.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            // vendor- and forecast-service have no such path; which paths there are is nobody's business either.
            assertTrue(
                    status == 401 || (status == 404 && part != Part.GATEWAY && part != Part.MARKET),
                    part + " " + status);
        }
        assertEquals(403, client.put("/api/v1/trackers/journey", TRACKER).statusCode());
        assertEquals(403, publisher.put("/api/v1/trackers/journey", TRACKER).statusCode());
        assertEquals(200, client.get("/api/v1/trackers").statusCode());
        assertEquals(404, client.get(VAAS).statusCode());
    }

    @Test
    @Order(2)
    void a_statement_reaches_forecast_service_and_the_gateway() throws Exception {
        assertEquals(201, analyst.put("/api/v1/trackers/journey", TRACKER).statusCode());
        assertEquals(
                201,
                analyst.post("/api/v1/trackers/journey/editions", "{\"edition\":\"2021H1\"}")
                        .statusCode());
        assertEquals(
                201,
                analyst.put(journey("market/statements/M01"), revenue("2020", ">400亿"))
                        .statusCode());
        Awaitility.await().atMost(SOON).untilAsserted(() -> {
            JsonNode document = analyst.json("/api/v1/trackers/journey/editions/2021H1");
            assertEquals(">400亿", document.at("/evidence/market/0/stated").asText());
            assertEquals(400, document.at("/sizes/0/low").asInt());
        });
        // forecast-service takes a statement only of an edition and a segment that Kafka told it of.
        Awaitility.await()
                .atMost(SOON)
                .until(() -> analyst.put(journey("forecast/statements/F01"), forecast())
                                        .statusCode()
                                / 100
                        == 2);
        assertEquals(404, client.get("/api/v1/trackers/journey/editions/2021H1").statusCode());
    }

    @Test
    @Order(3)
    void the_reference_tracker_is_published_and_read_whole_by_the_client() throws Exception {
        new ReferenceLoad(installation.url(Part.GATEWAY), installation.realmUrl(), Clock.systemUTC(), line -> {}).run();
        JsonNode document = client.json(VAAS);
        assertEquals(16, document.at("/evidence/market").size());
        assertEquals(26, document.at("/evidence/vendor").size());
        assertEquals(5, document.at("/evidence/forecast").size());
        assertEquals(7, document.at("/vendors").size());
        assertEquals(6, document.at("/indicators").size());
        assertEquals(15, document.at("/events").size());
        assertEquals(8, document.at("/glossary").size());
        assertEquals(8, document.at("/outlook").size());
        assertEquals("published", document.at("/edition/state").asText());
        assertEquals(3, document.at("/manifest/parts").size());
        assertEquals(
                409,
                analyst.put(VAAS + "/market/statements/M99", revenue("2020", ">400亿"))
                        .statusCode());
        assertArrayEquals(
                client.get(VAAS).body(),
                client.get("/api/v1/trackers/china-vaas/editions/latest").body());
    }

    @Test
    @Order(4)
    void the_client_reads_bounds_conflicts_and_audit_with_their_reasons() throws Exception {
        ReferenceReading reading = new ReferenceReading(client);
        reading.holdsTheTwoConflictsWithTheirDecision();
        reading.holdsTheBoundsWithTheirReasons();
        reading.holdsAnAuditThatLetTheEditionGo();
    }

    @Test
    @Order(4)
    void the_public_topics_hold_the_edition_once_it_is_published() throws Exception {
        try (TopicReader topic = new TopicReader(installation.kafka(), installation.topic("tracker.editions.v1"))) {
            topic.awaitOne(each -> text(each.key()).equals("china-vaas/2021H1"), SOON);
        }
        try (TopicReader topic = new TopicReader(installation.kafka(), installation.topic("vendor.evidence.v1"))) {
            topic.readToEnd();
            assertEquals(26, topic.seen().size());
            assertTrue(topic.seen().stream().allMatch(each -> text(each.key()).startsWith("china-vaas/2021H1/")));
        }
    }

    @Test
    @Order(5)
    void the_view_dropped_and_replayed_gives_the_same_answer() throws Exception {
        byte[] before = client.get(VAAS).body();
        installation.kill(Part.GATEWAY);
        installation.startAgain(Part.GATEWAY);
        assertArrayEquals(before, client.get(VAAS).body());
    }

    @Test
    @Order(6)
    void a_client_logs_in_with_his_browser_reads_the_edition_and_logs_out() throws Exception {
        String gateway = installation.url(Part.GATEWAY);
        try (Browser browser = new Browser()) {
            Page page = browser.page();
            page.navigate(gateway + "/");
            assertTrue(page.url().startsWith(installation.realmUrl()), page.url());
            page.fill("#username", "client");
            page.fill("#password", "dev-only-client");
            page.click("#kc-login");
            page.waitForURL(gateway + "/**");
            assertThat(page.getByText("China Video as a Service Market Tracker").first())
                    .isVisible();
            // The journey's own tracker is still a draft, and none of a client's business.
            assertThat(page.getByText("Journey")).hasCount(0);
            browser.shoot("trackers");
            page.click("a:has-text('2021H1')");
            assertThat(page.locator("table").first()).containsText("> 400");
            assertThat(page.locator("body")).containsText("24.0");
            browser.shoot("edition-top");
            page.mouse().wheel(0, 1000);
            browser.shoot("edition-shares");
            page.click("a:has-text('Log out')");
            page.navigate(gateway + "/");
            assertTrue(page.url().startsWith(installation.realmUrl()), page.url());
        }
    }

    @Test
    @Order(7)
    void metrics_are_on_the_management_port_and_nowhere_else() throws Exception {
        HttpClient operator = HttpClient.newHttpClient();
        for (Part part : Part.values()) {
            HttpRequest metrics = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + installation.managementPort(part) + "/q/metrics"))
                    .build();
            assertEquals(
                    200,
                    operator.send(metrics, HttpResponse.BodyHandlers.discarding())
                            .statusCode(),
                    part.name());
            HttpRequest public_ = HttpRequest.newBuilder(URI.create(installation.url(part) + "/q/metrics"))
                    .build();
            assertTrue(
                    operator.send(public_, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            >= 400,
                    part.name());
        }
    }

    @Test
    @Order(8)
    void nothing_is_lost_and_nothing_doubled_when_an_application_is_killed_while_statements_are_written()
            throws Exception {
        for (Part part : Part.values()) {
            CountDownLatch some = new CountDownLatch(10);
            CompletableFuture<Set<String>> written = CompletableFuture.supplyAsync(() -> write(part, some));
            assertTrue(some.await(60, TimeUnit.SECONDS), "the first statements were acknowledged");
            installation.kill(part);
            installation.startAgain(part);
            assertEverywhere(part, written.get(180, TimeUnit.SECONDS));
        }
    }

    @Test
    @Order(9)
    void after_all_that_every_part_holds_the_same_sizes_and_the_edition_is_published() throws Exception {
        assertEquals(200, analyst.post(journey("submit"), "{}").statusCode());
        assertEquals(202, publisher.post(journey("publish"), "{}").statusCode());
        Awaitility.await()
                .atMost(SOON)
                .until(() ->
                        client.get("/api/v1/trackers/journey/editions/latest").statusCode() == 200);
    }

    /** Writes statements one after the other, each until it is acknowledged, and answers the acknowledged ids. */
    private Set<String> write(Part part, CountDownLatch acknowledgements) {
        Visitor writer = installation.visitor("analyst");
        Set<String> acknowledged = new HashSet<>();
        for (int i = 0; i < STATEMENTS; i++) {
            String id = part + "-" + i;
            String body = revenue("2020", ">" + (400 + i) + "亿");
            Awaitility.await().pollDelay(Duration.ZERO).atMost(SOON).until(() -> {
                try {
                    return writer.put(journey("market/statements/" + id), body).statusCode() / 100 == 2;
                } catch (IOException unanswered) {
                    return false;
                }
            });
            acknowledged.add(id);
            acknowledgements.countDown();
        }
        return acknowledged;
    }

    private void assertEverywhere(Part part, Set<String> acknowledged) throws Exception {
        assertEquals(STATEMENTS, acknowledged.size(), part.name());
        Awaitility.await().atMost(SOON).untilAsserted(() -> {
            List<String> owner = ids(analyst.json(journey("market/statements")), part);
            List<String> view =
                    ids(analyst.json("/api/v1/trackers/journey/editions/2021H1").at("/evidence/market"), part);
            assertEquals(owner, view);
            assertEquals(acknowledged, new HashSet<>(view));
            assertEquals(STATEMENTS, view.size());
        });
        try (TopicReader topic =
                new TopicReader(installation.kafka(), installation.topic("internal.market.evidence.v1"))) {
            topic.readToEnd();
            Set<String> told = new HashSet<>();
            topic.seen().stream()
                    .map(each -> text(each.key()))
                    .filter(key -> key.startsWith("journey/2021H1/" + part))
                    .forEach(key -> told.add(key.substring("journey/2021H1/".length())));
            assertEquals(acknowledged, told);
        }
    }

    private static List<String> ids(JsonNode statements, Part part) {
        return StreamSupport.stream(statements.spliterator(), false)
                .map(each -> each.path("id").asText())
                .filter(id -> id.startsWith(part.name()))
                .sorted()
                .toList();
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static Installation install() {
        try {
            return new Installation();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
