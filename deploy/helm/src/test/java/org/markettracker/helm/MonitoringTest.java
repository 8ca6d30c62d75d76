package org.markettracker.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.markettracker.helm.chart.Chart;
import org.markettracker.helm.chart.Manifest;
import org.markettracker.helm.chart.Project;
import org.markettracker.helm.chart.Rendering;

/** Whoever is called at night is told what readers lose and where it is written what to do. */
class MonitoringTest {
    private static final Chart CHART = Chart.ofApplications();
    private static final Rendering RENDERING = CHART.render(CHART.values("ha"));

    @Test
    void everyAlertSaysHowBadItIsAndLeadsToAChapterThatExists() {
        Set<String> chapters = Pattern.compile("(?m)^#+ (.+)$")
                .matcher(Project.text(Project.root().resolve("docs/operations.md")))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
        List<JsonNode> alerts = Manifest.items(
                        RENDERING.one("PrometheusRule", "").at("spec/groups/0/rules"))
                .toList();
        for (JsonNode alert : alerts) {
            String name = alert.path("alert").asText();
            assertTrue(
                    List.of("critical", "warning")
                            .contains(alert.at("/labels/severity").asText()),
                    name);
            assertTrue(alert.at("/annotations/summary").asText().endsWith("."), name);
            String runbook = alert.at("/annotations/runbook").asText();
            assertTrue(runbook.startsWith("docs/operations.md#"), name);
            assertTrue(chapters.contains(runbook.substring("docs/operations.md#".length())), runbook);
            assertTrue(alert.path("expr").asText().contains("app_kubernetes_io_instance=\"mt\""), name);
        }
        assertEquals(
                Set.of(
                        "MarketTrackerDown",
                        "MarketTrackerReplicaDown",
                        "MarketTrackerErrors",
                        "MarketTrackerSlow",
                        "MarketTrackerStaleView",
                        "MarketTrackerLag",
                        "MarketTrackerOutboxWaits",
                        "MarketTrackerParked",
                        "MarketTrackerUnreadable",
                        "MarketTrackerMemory"),
                alerts.stream().map(alert -> alert.path("alert").asText()).collect(Collectors.toSet()));
    }

    @Test
    void theLimitsOfAlertsAreValues() {
        Rendering other =
                CHART.render(CHART.values("ha"), java.util.Map.of("monitoring.alerts.outboxAgeSeconds", "77"));
        assertTrue(other.one("PrometheusRule", "").tree().toString().contains("> 77\""));
    }

    @Test
    void everyDashboardIsOneWithPanelsThatExplainThemselves() throws Exception {
        List<Manifest> dashboards = RENDERING
                .of("ConfigMap")
                .filter(one -> one.name().contains("-dashboard-"))
                .toList();
        assertEquals(3, dashboards.size());
        Set<String> ids = new HashSet<>();
        for (Manifest manifest : dashboards) {
            assertEquals(
                    "1",
                    manifest.tree().at("/metadata/labels/grafana_dashboard").asText());
            JsonNode dashboard =
                    Project.YAML.readTree(manifest.at("data").elements().next().asText());
            assertTrue(ids.add(dashboard.path("uid").asText()), "two dashboards of one id");
            Set<Integer> panels = new HashSet<>();
            for (JsonNode panel : dashboard.path("panels")) {
                assertTrue(panels.add(panel.path("id").asInt()), manifest.toString());
                assertFalse(panel.path("title").asText().isEmpty(), manifest.toString());
                assertFalse(
                        panel.path("description").asText().isEmpty(),
                        panel.path("title").asText());
                assertFalse(panel.path("targets").isEmpty(), panel.path("title").asText());
            }
            assertTrue(panels.size() >= 8, manifest.toString());
        }
    }

    @Test
    void theChartsAreOfTheVersionThatTheImagesAreTaggedWith() throws Exception {
        String version = Project.text(Project.root().resolve("pom.xml"))
                .replaceAll("(?s).*?<artifactId>market-tracker</artifactId>\\s*<version>([^<]+)</version>.*", "$1");
        for (Chart chart : Chart.all()) {
            assertEquals(
                    version.toLowerCase(Locale.ROOT),
                    Project.YAML
                            .readTree(Project.text(chart.directory().resolve("Chart.yaml")))
                            .path("appVersion")
                            .asText());
        }
    }
}
