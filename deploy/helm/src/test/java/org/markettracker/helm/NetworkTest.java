package org.markettracker.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.markettracker.deploy.local.apps.Part;
import org.markettracker.helm.application.ApplicationSources;
import org.markettracker.helm.chart.Chart;
import org.markettracker.helm.chart.Manifest;
import org.markettracker.helm.chart.Rendering;

/** Who may talk to whom: exactly what each application needs, and nothing else in either direction. */
class NetworkTest {
    private static final Chart CHART = Chart.ofApplications();

    @ParameterizedTest
    @ValueSource(strings = {"ha", "operators"})
    void everyPodIsUnderAPolicyThatDeniesWhatItDoesNotAllow(String way) {
        Rendering rendering = CHART.render(CHART.values(way));
        assertEquals(
                rendering.of("Deployment").map(Manifest::name).collect(Collectors.toSet()),
                rendering.of("NetworkPolicy").map(Manifest::name).collect(Collectors.toSet()));
        rendering
                .of("NetworkPolicy")
                .forEach(policy -> assertEquals(
                        "[\"Ingress\",\"Egress\"]",
                        policy.at("spec/policyTypes").toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ha", "operators"})
    void onlyTheGatewayIsReachedFromOutsideAndOnlyTheGatewayReachesTheOwners(String way) {
        Rendering rendering = CHART.render(CHART.values(way));
        for (ApplicationSources application : ApplicationSources.all()) {
            String who = application.part() == Part.GATEWAY ? clients(way) : "gateway";
            assertEquals(
                    new TreeSet<>(
                            Set.of(who + " TCP/" + application.http(), "monitoring TCP/" + application.management())),
                    edges(rendering, application, "ingress", "from"),
                    application.part().module());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ha", "operators"})
    void eachApplicationReachesItsEnginesAndTheGatewayTheOwners(String way) {
        Rendering rendering = CHART.render(CHART.values(way));
        for (ApplicationSources application : ApplicationSources.all()) {
            Set<String> expected = new TreeSet<>(Set.of("dns UDP/53", "dns TCP/53"));
            if (way.equals("operators")) {
                expected.addAll(Set.of("kafka TCP/9093", "keycloak TCP/8443", "tracing TCP/4317"));
            } else {
                expected.addAll(Set.of("10.30.1.0/29 TCP/9093", "10.30.2.5/32 TCP/443"));
            }
            if (application.part() == Part.GATEWAY) {
                Part.owners().stream()
                        .map(ApplicationSources::of)
                        .forEach(owner -> expected.add(owner.part().module() + " TCP/" + owner.http()));
            } else {
                expected.add(way.equals("operators") ? "postgresql TCP/5432" : "10.30.0.10/32 TCP/5432");
            }
            assertEquals(
                    expected,
                    edges(rendering, application, "egress", "to"),
                    application.part().module());
        }
    }

    private static String clients(String way) {
        return way.equals("operators") ? "gateways" : "ingress-nginx";
    }

    private static Set<String> edges(
            Rendering rendering, ApplicationSources application, String direction, String side) {
        Manifest policy =
                rendering.one("NetworkPolicy", "-" + application.part().module());
        Set<String> edges = new TreeSet<>();
        for (JsonNode rule : policy.at("spec/" + direction)) {
            // A rule without peers, or without ports, would allow all of them.
            List<String> peers =
                    Manifest.items(rule.path(side)).map(NetworkTest::peer).toList();
            List<String> ports = Manifest.items(rule.path("ports"))
                    .map(port -> port.path("protocol").asText() + "/"
                            + port.path("port").asText())
                    .toList();
            assertEquals(List.of(false, false), List.of(peers.isEmpty(), ports.isEmpty()), policy + " " + rule);
            peers.forEach(peer -> ports.forEach(port -> edges.add(peer + " " + port)));
        }
        return edges;
    }

    /** A peer by the most telling of what it says. */
    private static String peer(JsonNode peer) {
        if (peer.has("ipBlock")) {
            return peer.at("/ipBlock/cidr").asText();
        }
        JsonNode pod = peer.at("/podSelector/matchLabels");
        JsonNode namespace = peer.at("/namespaceSelector/matchLabels");
        return Stream.of(
                        pod.path("k8s-app").asText().equals("kube-dns") ? "dns" : "",
                        pod.path("cnpg.io/cluster").asText().equals("market-tracker-db") ? "postgresql" : "",
                        pod.path("strimzi.io/name").asText().equals("market-tracker-kafka-kafka") ? "kafka" : "",
                        pod.path("app.kubernetes.io/instance").asText().equals("market-tracker-keycloak")
                                ? "keycloak"
                                : "",
                        pod.path("app.kubernetes.io/name").asText(),
                        namespace.path("kubernetes.io/metadata.name").asText())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("everybody: " + peer));
    }
}
