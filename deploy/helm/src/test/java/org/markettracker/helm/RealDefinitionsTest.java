package org.markettracker.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.markettracker.helm.chart.Manifest;
import org.markettracker.helm.model.Definitions;

/**
 * Where {@code -Dmarket-tracker.crds=DIRECTORY} names the operators' CustomResourceDefinitions (they are in no artifact of
 * Maven Central), every custom resource is held to them too; without it the build holds it to published classes and to
 * schemas of ours.
 */
@EnabledIfSystemProperty(
        named = "market-tracker.crds",
        matches = ".+",
        disabledReason = "no -Dmarket-tracker.crds=DIRECTORY")
class RealDefinitionsTest {

    @Test
    void everyCustomResourceIsWhatItsOperatorDefines() throws IOException {
        Definitions definitions = Definitions.in(Path.of(System.getProperty("market-tracker.crds")));
        List<Manifest> manifests =
                Ways.all().flatMap(way -> way.rendering().manifests().stream()).toList();
        List<String> checked = manifests.stream()
                .filter(manifest -> definitions.faults(manifest).isPresent())
                .map(Manifest::kind)
                .distinct()
                .sorted()
                .toList();
        assertFalse(checked.isEmpty(), "no definition is for anything that the charts make");
        System.out.println("held to the operators' definitions: " + checked);
        assertEquals(
                List.of(),
                manifests.stream()
                        .map(definitions::faults)
                        .flatMap(Optional::stream)
                        .flatMap(List::stream)
                        .toList());
    }
}
