package org.markettracker.helm.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.markettracker.contracts.Topic;
import org.markettracker.deploy.local.apps.Part;
import org.markettracker.deploy.local.identity.DevelopmentUser;
import org.markettracker.deploy.local.identity.Login;
import org.markettracker.deploy.local.load.ReferenceLoad;
import org.markettracker.deploy.local.process.Waiting;
import org.markettracker.helm.chart.Chart;
import org.markettracker.helm.chart.Manifest;
import org.markettracker.helm.chart.Project;
import org.markettracker.helm.chart.Rendering;

/** What the charts say is enough to run the applications: from an empty database to a published edition, and down again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RenderedIT {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration SOON = Duration.ofSeconds(60);
    /** What Prometheus adds to each sample of a ServiceMonitor that names them in targetLabels, or by itself. */
    private static final Set<String> OF_PROMETHEUS =
            Set.of("app_kubernetes_io_name", "app_kubernetes_io_instance", "pod", "namespace", "job", "instance");

    private static RenderedInstallation installation;

    @BeforeAll
    static void install() throws IOException {
        installation = new RenderedInstallation();
    }

    @AfterAll
    static void uninstall() {
        installation.close();
    }

    @Test
    @Order(1)
    void replicasMigrateAtOnceAndBothEndWell() throws IOException {
        assertEquals(List.of(0, 0), installation.migrate(Part.MARKET, 2));
        assertEquals(List.of(0), installation.migrate(Part.VENDOR, 1));
        assertEquals(List.of(0), installation.migrate(Part.FORECAST, 1));
    }

    @Test
    @Order(2)
    void theRightsOfTheUsersAreEnoughForAnEditionFromItsFirstStatementToItsPublication() throws Exception {
        installation.start();
        new ReferenceLoad(
                        installation.ports.url(Part.GATEWAY),
                        installation.stack.realmUrl(),
                        Clock.systemUTC(),
                        line -> {})
                .run();
    }

    @Test
    @Order(3)
    void aTeamReadsWhatIsPublicAndNothingElse() throws Exception {
        Map<String, Object> team = new HashMap<>(installation.broker.clientOf("pricing-team"));
        team.putAll(Map.of("group.id", "pricing-team.test", "auto.offset.reset", "earliest"));
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(team, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("tracker.editions.v1"));
            Waiting.until("the published edition", SOON, () -> !consumer.poll(Duration.ofSeconds(1))
                    .isEmpty());
            consumer.subscribe(List.of("internal.market.sizes.v1"));
            assertThrows(TopicAuthorizationException.class, () -> consumer.poll(Duration.ofSeconds(20)));
        }
        assertRefused("pricing-team", "market.sizes.v1");
        assertRefused("market-service", "internal.vendor.shares.v1");
        assertRefused("gateway", "internal.publishing.v1");
    }

    @Test
    @Order(4)
    void everyMetricOfTheAlertsAndDashboardsIsExportedWithTheLabelsAskedFor() throws Exception {
        send("root", "internal.market.sizes.v1");
        Waiting.until("what nobody can read is counted", SOON, () -> exported()
                .labels()
                .keySet()
                .containsAll(Set.of("post_dead_letters_total", "gateway_intake_unreadable_total")));
        Exported exported = exported();
        Set<String> faults = new TreeSet<>();
        List<Expression> expressions = expressions().toList();
        assertTrue(expressions.size() > 30, () -> "" + expressions.size());
        for (Expression expression : expressions) {
            Set<String> labels = new TreeSet<>(OF_PROMETHEUS);
            expression.metrics().forEach((metric, asked) -> {
                Set<String> known =
                        metric.equals("up") ? Set.of() : exported.labels().get(metric);
                if (known == null) {
                    faults.add(metric + " is exported by nobody");
                    return;
                }
                labels.addAll(known);
                asked.stream()
                        .filter(label -> !known.contains(label) && !OF_PROMETHEUS.contains(label))
                        .forEach(label -> faults.add(metric + " has no label " + label));
            });
            expression.groupedBy().stream()
                    .filter(label -> !labels.contains(label))
                    .forEach(label -> faults.add("nothing has the label " + label + " in " + expression.text()));
        }
        assertEquals(Set.of(), faults);
    }

    @Test
    @Order(5)
    void onlyTheProxyThatIsTrustedSaysThatClientsComeOverHttps() throws IOException {
        assertTrue(firstPageFor("127.0.0.1").contains("redirect_uri=https%3A%2F%2Ftracker.house.example%2Flogin"));
        assertTrue(firstPageFor("127.0.0.2").contains("redirect_uri=http%3A%2F%2Ftracker.house.example%2Flogin"));
    }

    @Test
    @Order(6)
    void topicsThatWereLostAreFilledAgainAsTheOperatorsBookSays() throws Exception {
        List<String> book = RestoreBook.sql();
        String edition = document();
        Map<String, TopicState> before = publicTopics();
        installation.stop();
        installation.loseTopics();
        for (Part part : Part.owners()) {
            installation.asOwner(part, book.get(0));
            installation.asOwner(part, book.get(1));
            installation.asOwner(part, book.get(part == Part.MARKET ? 3 : 2));
        }
        installation.start();
        Waiting.until(
                "the public topics are as they were", SOON, () -> publicTopics().equals(before));
        Waiting.until("the gateway shows what it showed", SOON, () -> document().equals(edition));
        assertFalse(exported().labels().containsKey("post_dead_letters_total"), "no record was parked");
    }

    @Test
    @Order(7)
    void toldToEndTheGatewayIsNotReadyAnyMoreButServesOn() throws Exception {
        ProcessHandle gateway =
                ProcessHandle.of(installation.application(Part.GATEWAY).pid()).orElseThrow();
        assertEquals(200, status("/q/health/ready"));
        gateway.destroy();
        Waiting.until(
                "the gateway says it is not ready", Duration.ofSeconds(4), () -> status("/q/health/ready") == 503);
        assertEquals(401, status("/api/v1/trackers"));
        Waiting.until("the gateway ends", SOON, () -> !gateway.isAlive());
    }

    /** The edition as a client reads it. */
    private static String document() {
        try {
            String token = new Login(installation.stack.realmUrl(), Clock.systemUTC())
                    .as(DevelopmentUser.CLIENT)
                    .value();
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(installation.ports.url(Part.GATEWAY)
                                    + "/api/v1/trackers/china-vaas/editions/2021H1"))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + answer.body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Newest record of each key; but for the history of changes, which is nowhere else. */
    private static Map<String, TopicState> publicTopics() {
        return Stream.of(Topic.values())
                .filter(topic -> topic.kind() == Topic.Kind.STATE || topic.kind() == Topic.Kind.LIFECYCLE)
                .collect(Collectors.toMap(
                        Topic::code, topic -> TopicState.of(topic.code(), installation.broker.clientOfRoot())));
    }

    /** What a browser from this address is answered that says a proxy had taken its request over https. */
    private static String firstPageFor(String address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(address, 0));
            socket.connect(new InetSocketAddress("127.0.0.1", installation.ports.http(Part.GATEWAY)));
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: tracker.house.example\r\nX-Forwarded-Proto: https\r\n"
                                    + "Accept: text/html\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Stream<Expression> expressions() throws IOException {
        Chart chart = Chart.ofApplications();
        Rendering rendering = chart.render(chart.values("ha"));
        Stream.Builder<Expression> expressions = Stream.builder();
        for (JsonNode rule : rendering.one("PrometheusRule", "").at("spec/groups/0/rules")) {
            expressions.add(new Expression(rule.path("expr").asText()));
        }
        for (Manifest manifest : rendering
                .of("ConfigMap")
                .filter(one -> one.name().contains("-dashboard-"))
                .toList()) {
            for (JsonNode text : manifest.at("data")) {
                Project.YAML
                        .readTree(text.asText())
                        .findValuesAsText("expr")
                        .forEach(expr -> expressions.add(new Expression(expr)));
            }
        }
        return expressions.build();
    }

    private static Exported exported() {
        Exported exported = Exported.none();
        for (Part part : Part.values()) {
            exported.add(get("http://localhost:" + installation.ports.management(part) + "/q/metrics")
                    .body());
        }
        return exported;
    }

    private static int status(String path) {
        return get(installation.ports.url(Part.GATEWAY) + path).statusCode();
    }

    private static HttpResponse<String> get(String url) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create(url))
                            .timeout(Duration.ofSeconds(5))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(String user, String topic) {
        ExecutionException refusal =
                assertThrows(ExecutionException.class, () -> send(user, topic), user + " writes " + topic);
        assertTrue(refusal.getCause() instanceof TopicAuthorizationException, refusal.toString());
    }

    private static void send(String user, String topic) throws Exception {
        Map<String, Object> client = new HashMap<>(
                user.equals("root") ? installation.broker.clientOfRoot() : installation.broker.clientOf(user));
        // An idempotent producer would be refused by the cluster before the topic is asked.
        client.putAll(Map.of("enable.idempotence", "false", "acks", "1", "max.block.ms", "20000"));
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            assertFalse(producer.send(new ProducerRecord<>(topic, new byte[] {1}, new byte[] {1}))
                    .get()
                    .topic()
                    .isEmpty());
        }
    }
}
