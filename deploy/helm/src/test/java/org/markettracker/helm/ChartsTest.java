package org.markettracker.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.markettracker.helm.chart.Chart;
import org.markettracker.helm.chart.Manifest;
import org.markettracker.helm.chart.Rendering;
import org.markettracker.helm.model.Models;

class ChartsTest {

    static Stream<Chart> charts() {
        return Chart.all().stream();
    }

    static Stream<Way> ways() {
        return Ways.all();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void strictLintingFindsNothing(Chart chart) {
        assertEquals(List.of(), chart.lint());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyObjectIsUnderstoodByItsModelToTheLastField(Way way) {
        List<String> faults = way.rendering().manifests().stream()
                .flatMap(manifest -> Models.faults(manifest).stream())
                .toList();
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyObjectHasANameOfItsOwnAndIsInTheNamespace(Way way) {
        List<String> names = way.rendering().manifests().stream()
                .map(manifest -> manifest.kind() + "/" + manifest.name())
                .toList();
        assertFalse(names.isEmpty());
        assertEquals(names.stream().distinct().toList(), names);
        way.rendering()
                .manifests()
                .forEach(manifest -> assertEquals(
                        Chart.NAMESPACE, manifest.at("metadata/namespace").asText(), manifest.toString()));
    }

    @Test
    void anUnknownFieldAnywhereIsAFault() {
        Chart chart = Chart.ofApplications();
        Rendering rendering = chart.render(chart.values("operators"));
        for (String kind : List.of("Deployment", "Service", "NetworkPolicy", "HTTPRoute", "PrometheusRule")) {
            Manifest manifest = rendering.of(kind).findFirst().orElseThrow();
            ((ObjectNode) manifest.tree().path("spec")).put("replicaz", 3);
            List<String> faults = Models.faults(manifest);
            assertEquals(1, faults.size(), kind);
            assertTrue(faults.get(0).contains("replicaz"), faults.get(0));
        }
        Manifest nested = rendering.one("Deployment", "-vendor-service");
        ((ObjectNode) nested.serving()).put("imagePullPolizy", "Always");
        assertTrue(Models.faults(nested).get(0).contains("imagePullPolizy"), () -> "" + Models.faults(nested));
    }
}
