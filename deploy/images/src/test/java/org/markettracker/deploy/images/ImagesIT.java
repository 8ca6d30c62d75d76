package org.markettracker.deploy.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.markettracker.deploy.local.apps.Part;
import org.markettracker.deploy.local.apps.PartEnvironments;
import org.markettracker.deploy.local.apps.PartPorts;
import org.markettracker.deploy.local.broker.PublishedLanguage;
import org.markettracker.deploy.local.broker.Topics;
import org.markettracker.testing.TestStack;

/** The images, built as archives from what the build packaged: what is in them, what is not, and that they run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImagesIT {
    private static final Path PROJECT = Path.of(System.getProperty("market-tracker.root"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOPICS = "images.";

    private final Path directory = directory();
    private final Options options = Options.of(
            List.of("--archives", "--out", directory.resolve("first").toString()),
            Map.of("MARKET_TRACKER_ROOT", PROJECT.toString(), "SOURCE_DATE_EPOCH", "1767323045"));
    private Map<String, String> digests = Map.of();
    private Unpacked gateway = new Unpacked(JSON.missingNode(), directory, List.of());

    @BeforeAll
    void builds() throws IOException {
        digests = new Build(options).run();
        gateway = unpacked(Application.GATEWAY);
    }

    @AfterAll
    void ends() throws IOException {
        Run.output(List.of("rm", "-rf", directory.toString()));
    }

    @Test
    void the_same_input_gives_the_same_digest_at_another_place_and_time() throws IOException {
        Path packaged = directory.resolve("elsewhere");
        Tree.copy(Application.GATEWAY.packaged(PROJECT), packaged);
        for (Path each : Tree.sorted(packaged)) {
            Files.setLastModifiedTime(each, FileTime.from(Instant.now()));
        }
        Path second = directory.resolve("second");
        new Base(options.jdk(), options.version()).layOut(second.resolve("base"), second.resolve("linking"));
        Packed.layOut(Application.GATEWAY, packaged, options.version(), second.resolve("gateway"));
        Path ours = PROJECT.resolve("deploy/images");
        Recipe base = Containerfile.read(
                ours.resolve("base/Containerfile"),
                second.resolve("base"),
                Map.of("VERSION", options.version()),
                Map.of());
        Recipe recipe = Containerfile.read(
                ours.resolve("application/Containerfile"),
                second.resolve("gateway"),
                Application.GATEWAY.arguments(options.version(), options.revision()),
                Map.of(Build.BASE, base));
        String digest = new Archive(second.resolve("cache"), options.created())
                .write(recipe, options.name(Application.GATEWAY), second.resolve("gateway.tar"));
        assertEquals(digests.get("gateway"), digest);
        assertEquals(
                -1,
                Files.mismatch(options.out().resolve("gateway.tar"), second.resolve("gateway.tar")),
                "byte for byte");
    }

    @Test
    void every_application_has_an_image_of_its_own_that_says_what_it_is_and_where_its_health_is() throws IOException {
        for (Application each : Application.values()) {
            Unpacked image = each == Application.GATEWAY ? gateway : unpacked(each);
            assertEquals(each.module(), image.label("org.opencontainers.image.title"));
            assertEquals("1.0.0-SNAPSHOT", image.label("org.opencontainers.image.version"));
            assertFalse(image.label("org.opencontainers.image.revision").isEmpty());
            assertEquals(Integer.toString(each.port()), image.label("org.markettracker.health.port"));
            assertEquals("/q/health/ready", image.label("org.markettracker.health.ready"));
            assertTrue(image.config().path("ExposedPorts").has(each.port() + "/tcp"), each.module());
            assertEquals("10001:10001", image.config().path("User").asText());
        }
        assertEquals(4, Set.copyOf(digests.values()).size());
    }

    @Test
    void there_is_no_shell_no_package_manager_and_nothing_that_gives_another_user() throws IOException {
        Set<String> programs = new HashSet<>();
        for (Path file : Tree.sorted(gateway.root())) {
            if (Files.isRegularFile(file) && Files.isExecutable(file)) {
                programs.add(gateway.root().relativize(file).toString());
            }
        }
        programs.removeIf(each -> each.matches(".*\\.so(\\.\\d+)*"));
        assertEquals(
                Set.of("opt/java/bin/java", "opt/java/lib/jexec", "opt/java/lib/jspawnhelper"),
                programs,
                "the only programs");
        for (String entry : gateway.listing()) {
            assertTrue(
                    entry.matches("[-d][rwx-]{9} 0/0 .*"), entry + ": must be root's, and a plain file or directory");
            assertTrue(
                    !entry.matches(".{8}w.*") || entry.endsWith(" /tmp/") || entry.endsWith(" tmp/"),
                    entry + ": must not be everybody's to write");
        }
    }

    @Test
    void the_bill_of_materials_names_every_library_with_its_digest() throws Exception {
        JsonNode bill = bill(gateway.label("org.markettracker.sbom"));
        Set<String> digests = new HashSet<>();
        bill.path("components")
                .forEach(each -> digests.add(each.at("/hashes/0/content").asText()));
        List<Path> jars = Tree.sorted(gateway.root().resolve("app/lib")).stream()
                .filter(each -> each.toString().endsWith(".jar"))
                .toList();
        assertTrue(jars.size() > 100, jars.size() + " jars");
        for (Path jar : jars) {
            assertTrue(digests.contains(sha256(jar)), jar + ": must be in the bill");
        }
        Set<String> below = new HashSet<>();
        bill("/usr/share/sbom/base.cdx.json")
                .path("components")
                .forEach(each -> below.add(each.path("name").asText()));
        assertTrue(below.contains("openjdk"), below.toString());
        assertTrue(below.size() > 2, below.toString());
    }

    @Test
    void the_gateway_runs_with_nothing_but_the_files_of_its_image_and_becomes_ready() throws Exception {
        assumeTrue(Jail.isAllowed(), "this machine forbids namespaces to its users");
        PartPorts ports = PartPorts.free();
        try (Topics topics = new Topics(TestStack.join().kafkaBootstrapServers())) {
            topics.ensure(TOPICS, PublishedLanguage.topics());
        }
        Map<String, String> told =
                new HashMap<>(new PartEnvironments(TestStack.join(), ports, TOPICS, "images_").of(Part.GATEWAY));
        Path log = directory.resolve("gateway.log");
        Process process = Jail.start(gateway, told, log);
        try {
            Instant end = Instant.now().plus(Duration.ofSeconds(60));
            while (!ready(ports.http(Part.GATEWAY))) {
                assertTrue(process.isAlive() && Instant.now().isBefore(end), () -> read(log));
                process.onExit()
                        .completeOnTimeout(process, 200, java.util.concurrent.TimeUnit.MILLISECONDS)
                        .join();
            }
        } finally {
            process.destroyForcibly().waitFor();
            try (Topics topics = new Topics(TestStack.join().kafkaBootstrapServers())) {
                topics.deleteAll(TOPICS);
            }
        }
    }

    private static boolean ready(int port) throws InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(health, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private JsonNode bill(String place) throws Exception {
        Path file = gateway.root().resolve(Path.of("/").relativize(Path.of(place)));
        assertEquals(List.of(), new JsonParser().validate(file.toFile()));
        return JSON.readTree(file.toFile());
    }

    private Unpacked unpacked(Application application) throws IOException {
        return Unpacked.of(
                options.out().resolve(application.module() + ".tar"), directory.resolve("u-" + application.module()));
    }

    private static String sha256(Path file) throws Exception {
        return java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("market-tracker-images-");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
