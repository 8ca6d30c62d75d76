package org.markettracker.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.markettracker.deploy.local.apps.Part;
import org.markettracker.helm.application.ApplicationSources;
import org.markettracker.helm.chart.Chart;
import org.markettracker.helm.chart.Manifest;
import org.markettracker.helm.chart.Rendering;

/** What every workload keeps, however the chart is used. */
class WorkloadsTest {

    static Stream<Way> ways() {
        return Ways.ofApplications();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void thereIsOneDeploymentForEachApplication(Way way) {
        assertEquals(
                Stream.of(Part.values()).map(part -> "mt-" + part.module()).collect(Collectors.toSet()),
                way.rendering().of("Deployment").map(Manifest::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void noContainerRunsAsRootMayBecomeItOrWritesItsOwnFiles(Way way) {
        for (Manifest deployment : deployments(way)) {
            JsonNode pod = deployment.pod().path("securityContext");
            assertTrue(pod.path("runAsNonRoot").asBoolean(), deployment.toString());
            assertTrue(pod.path("runAsUser").asInt() > 0, deployment.toString());
            assertEquals("RuntimeDefault", pod.at("/seccompProfile/type").asText(), deployment.toString());
            assertFalse(deployment.pod().path("automountServiceAccountToken").asBoolean(true), deployment.toString());
            assertFalse(deployment.pod().path("enableServiceLinks").asBoolean(true), deployment.toString());
            for (String forbidden : List.of("hostNetwork", "hostPID", "hostIPC")) {
                assertFalse(deployment.pod().path(forbidden).asBoolean(), deployment + " " + forbidden);
            }
            for (JsonNode container : deployment.containers()) {
                JsonNode security = container.path("securityContext");
                assertTrue(
                        security.path("readOnlyRootFilesystem").asBoolean(),
                        container.path("name").asText());
                assertFalse(
                        security.path("allowPrivilegeEscalation").asBoolean(true),
                        container.path("name").asText());
                assertEquals("[\"ALL\"]", security.at("/capabilities/drop").toString());
                assertTrue(security.at("/capabilities/add").isMissingNode());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whatMayBeWrittenIsLimitedAndWhatIsMountedExists(Way way) {
        for (Manifest deployment : deployments(way)) {
            Map<String, JsonNode> volumes = Manifest.items(deployment.pod().path("volumes"))
                    .collect(Collectors.toMap(volume -> volume.path("name").asText(), volume -> volume));
            assertFalse(volumes.get("tmp").at("/emptyDir/sizeLimit").isMissingNode(), deployment.toString());
            for (JsonNode container : deployment.containers()) {
                Set<String> mounted = Manifest.items(container.path("volumeMounts"))
                        .map(mount -> mount.path("name").asText())
                        .collect(Collectors.toSet());
                assertEquals(volumes.keySet(), mounted, deployment + " " + container.path("name"));
                assertTrue(Manifest.items(container.path("volumeMounts"))
                        .allMatch(mount -> mount.path("readOnly").asBoolean()
                                || mount.path("mountPath").asText().equals("/tmp")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyContainerAsksForWhatItNeedsAndStaysWithinLimits(Way way) {
        for (Manifest deployment : deployments(way)) {
            for (JsonNode container : deployment.containers()) {
                for (String path : List.of("requests/cpu", "requests/memory", "limits/cpu", "limits/memory")) {
                    assertFalse(
                            container.path("resources").at("/" + path).asText().isEmpty(),
                            deployment + " " + container.path("name").asText() + " " + path);
                }
            }
        }
    }

    @Test
    void theImageSaysHowMuchMemoryIsHeapUnlessTheValuesDo() {
        Chart chart = Chart.ofApplications();
        Rendering rendering = chart.render(chart.values("minimal"), Map.of("gateway.env.JAVA_TOOL_OPTIONS", "-Xmx1g"));
        String options = "data/JAVA_TOOL_OPTIONS";
        assertEquals(
                "-Xmx1g", rendering.one("ConfigMap", "-gateway").at(options).asText());
        assertTrue(rendering.one("ConfigMap", "-market-service").at(options).isMissingNode());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void anImageIsNamedByVersionOrDigestAndNeverMoves(Way way) {
        for (Manifest deployment : deployments(way)) {
            List<String> images = deployment.containers().stream()
                    .map(container -> container.path("image").asText())
                    .distinct()
                    .toList();
            assertEquals(1, images.size(), "the migration is that of the same program: " + images);
            String image = images.get(0);
            String module = deployment.name().substring("mt-".length());
            assertTrue(
                    image.matches(
                            "([a-z0-9.-]+/)?market-tracker/" + module + "(:[0-9][A-Za-z0-9._-]*|@sha256:[0-9a-f]{64})"),
                    image);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void probesAskThePathsAndPortsThatTheApplicationAnswers(Way way) {
        for (ApplicationSources application : ApplicationSources.all()) {
            JsonNode container = deployment(way.rendering(), application.part()).serving();
            assertTrue(application.healthIsOnHttp());
            assertProbe(container, "startupProbe", application.ownPaths() + "/health/started");
            assertProbe(container, "readinessProbe", application.ownPaths() + "/health/ready");
            assertProbe(container, "livenessProbe", application.ownPaths() + "/health/live");
            // Killed for being slow to start, a service would never come up on a busy node.
            JsonNode startup = container.path("startupProbe");
            assertTrue(startup.path("periodSeconds").asInt()
                            * startup.path("failureThreshold").asInt()
                    >= 120);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyPortIsTheApplicationsOwn(Way way) {
        Rendering rendering = way.rendering();
        for (ApplicationSources application : ApplicationSources.all()) {
            String expected = "{http=" + application.http() + ", management=" + application.management() + "}";
            JsonNode container = deployment(rendering, application.part()).serving();
            assertEquals(expected, ports(container.path("ports"), "containerPort"));
            Manifest service = rendering.one("Service", "-" + application.part().module());
            assertEquals(expected, ports(service.at("spec/ports"), "port"));
            assertEquals("{http=http, management=management}", ports(service.at("spec/ports"), "targetPort"));
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aNewVersionTakesOverWithoutOneReplicaLess(Way way) {
        for (Manifest deployment : deployments(way)) {
            assertEquals(
                    "0",
                    deployment.at("spec/strategy/rollingUpdate/maxUnavailable").asText());
            int grace = deployment.pod().path("terminationGracePeriodSeconds").asInt();
            String module = deployment.name().substring("mt-".length());
            String delay = way.rendering()
                    .one("ConfigMap", "-" + module)
                    .at("data/QUARKUS_SHUTDOWN_DELAY")
                    .asText();
            int drain = Integer.parseInt(delay.replace("s", ""));
            assertTrue(drain >= 5, "endpoints need some seconds to hear that a pod goes, but drain is " + drain);
            // 10 s for requests (quarkus.shutdown.timeout), 15 s for the relay and the JVM.
            assertTrue(grace >= drain + 25, deployment + " has " + grace + " s");
        }
        ApplicationSources.all()
                .forEach(application -> assertEquals(
                        List.of("true", "10s"),
                        List.of(
                                application.properties().getProperty("quarkus.shutdown.delay-enabled", ""),
                                application.properties().getProperty("quarkus.shutdown.timeout", ""))));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void replicasSpreadOverNodesAndZones(Way way) {
        for (Manifest deployment : deployments(way)) {
            List<JsonNode> apart = Manifest.items(deployment
                            .pod()
                            .at("/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution"))
                    .toList();
            assertEquals(
                    List.of("100 kubernetes.io/hostname", "50 topology.kubernetes.io/zone"),
                    apart.stream()
                            .map(one -> one.path("weight").asText() + " "
                                    + one.at("/podAffinityTerm/topologyKey").asText())
                            .toList());
            apart.forEach(one -> assertEquals(
                    deployment.at("spec/selector"), one.at("/podAffinityTerm/labelSelector"), deployment.toString()));
            JsonNode spread = deployment.pod().path("topologySpreadConstraints");
            if (way.values().endsWith("ha-values.yaml")) {
                assertEquals("DoNotSchedule", spread.at("/0/whenUnsatisfiable").asText());
                assertEquals(deployment.at("spec/selector"), spread.at("/0/labelSelector"));
            } else {
                // With a key that a node lacks, the scheduler would spread nothing on it.
                assertTrue(spread.isMissingNode(), deployment.toString());
            }
        }
    }

    private static void assertProbe(JsonNode container, String probe, String path) {
        assertEquals(path, container.path(probe).at("/httpGet/path").asText(), probe);
        assertEquals("http", container.path(probe).at("/httpGet/port").asText(), probe);
    }

    private static String ports(JsonNode ports, String field) {
        return Manifest.items(ports)
                .collect(Collectors.toMap(
                        port -> port.path("name").asText(),
                        port -> port.path(field).asText(),
                        (one, other) -> one + "+" + other,
                        java.util.TreeMap::new))
                .toString();
    }

    private static List<Manifest> deployments(Way way) {
        return way.rendering().of("Deployment").toList();
    }

    private static Manifest deployment(Rendering rendering, Part part) {
        return rendering.one("Deployment", "-" + part.module());
    }
}
