package org.markettracker.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.markettracker.helm.chart.Chart;
import org.markettracker.helm.chart.Manifest;
import org.markettracker.helm.chart.Project;
import org.markettracker.helm.chart.Rendering;

/** Whatever an object names is there, or the chart's README says that somebody else makes it. */
class ReferencesTest {

    static Stream<Way> ways() {
        return Ways.ofApplications();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everySecretIsNamedOnlyAndTheReadmeSaysWhoMakesIt(Way way) {
        Rendering rendering = way.rendering();
        assertEquals(List.of(), rendering.of("Secret").toList(), "the chart makes no secret");
        String readme = Project.text(way.chart().directory().resolve("README.md"));
        for (String secret : secrets(rendering)) {
            assertTrue(readme.contains("`" + secret + "`"), () -> "the README does not say who makes " + secret);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyConfigMapServiceAndAccountThatIsNamedIsThere(Way way) {
        Rendering rendering = way.rendering();
        Set<String> configMaps = names(rendering, "ConfigMap");
        Set<String> accounts = names(rendering, "ServiceAccount");
        for (Manifest deployment : rendering.of("Deployment").toList()) {
            assertTrue(accounts.contains(
                    deployment.pod().path("serviceAccountName").asText()));
            for (JsonNode container : deployment.containers()) {
                for (JsonNode name : container.findValues("configMapRef")) {
                    assertTrue(configMaps.contains(name.path("name").asText()), name.toString());
                }
            }
        }
        Set<String> services = names(rendering, "Service");
        Manifest gateway = rendering.one("ConfigMap", "-gateway");
        for (String owner : List.of("MARKET_URL", "VENDOR_URL", "FORECAST_URL")) {
            String host = gateway.at("data/" + owner).asText().replaceAll("http://([a-z-]+):[0-9]+", "$1");
            assertTrue(services.contains(host), owner + " is " + host);
        }
        for (Manifest scaler : rendering.of("HorizontalPodAutoscaler").toList()) {
            assertTrue(names(rendering, "Deployment")
                    .contains(scaler.at("spec/scaleTargetRef/name").asText()));
        }
        Stream.concat(rendering.of("Ingress"), rendering.of("HTTPRoute")).forEach(door -> {
            String tree = door.tree().toString();
            assertTrue(tree.contains("\"name\":\"mt-gateway\""), tree);
        });
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everySelectorFindsThePodsOfItsApplicationAndNoOthers(Way way) {
        Rendering rendering = way.rendering();
        Map<String, Map<String, String>> pods = rendering
                .of("Deployment")
                .collect(Collectors.toMap(
                        Manifest::name, one -> Manifest.texts(one.at("spec/template/metadata/labels"))));
        for (String kind : List.of("Deployment", "Service", "PodDisruptionBudget", "NetworkPolicy", "ServiceMonitor")) {
            for (Manifest manifest : rendering.of(kind).toList()) {
                JsonNode selector =
                        kind.equals("NetworkPolicy") ? manifest.at("spec/podSelector") : manifest.at("spec/selector");
                Map<String, String> labels =
                        Manifest.texts(selector.has("matchLabels") ? selector.path("matchLabels") : selector);
                Set<String> found = pods.entrySet().stream()
                        .filter(pod -> pod.getValue().entrySet().containsAll(labels.entrySet()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
                assertEquals(Set.of(manifest.name()), found, manifest.toString());
            }
        }
    }

    @Test
    void selectorsOfTheNextVersionAreThoseOfThis(@TempDir Path copy) {
        Chart chart = Chart.ofApplications();
        Rendering now = chart.render(chart.values("ha"));
        Rendering next = chart.asVersion("9.9.9", copy)
                .render(chart.values("ha"), Map.of("image.tag", "9.9.9", "podLabels.team", "research"));
        assertEquals(
                now.of("Deployment")
                        .map(one -> one.name() + one.at("spec/selector"))
                        .toList(),
                next.of("Deployment")
                        .map(one -> one.name() + one.at("spec/selector"))
                        .toList());
        assertTrue(next.of("Deployment")
                .allMatch(one -> one.at("metadata/labels").toString().contains("9.9.9")));
    }

    private static Set<String> secrets(Rendering rendering) {
        Set<String> names = new TreeSet<>();
        for (Manifest manifest : rendering.manifests()) {
            manifest.tree()
                    .findValues("secretKeyRef")
                    .forEach(one -> names.add(one.path("name").asText()));
            manifest.tree().findValuesAsText("secretName").forEach(names::add);
            Manifest.items(manifest.pod().path("imagePullSecrets"))
                    .forEach(one -> names.add(one.path("name").asText()));
        }
        assertTrue(names.size() >= 8, names::toString);
        return names;
    }

    private static Set<String> names(Rendering rendering, String kind) {
        return rendering.of(kind).map(Manifest::name).collect(Collectors.toSet());
    }
}
