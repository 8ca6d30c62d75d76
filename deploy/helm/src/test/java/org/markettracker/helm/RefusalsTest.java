package org.markettracker.helm;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.markettracker.helm.chart.Chart;
import org.markettracker.helm.chart.Project;

/**
 * Nonsense is refused, each with words that help. A bad file says on its first line what the refusal must say, and on its
 * second which good values it spoils.
 */
class RefusalsTest {
    private static final Path BAD = Project.root().resolve("deploy/helm/src/test/resources/bad");

    static Stream<Path> badValues() {
        try (Stream<Path> files = Files.walk(BAD)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream().map(BAD::relativize);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("badValues")
    void nonsenseIsRefusedInWordsThatHelp(Path bad) {
        Path file = BAD.resolve(bad);
        String[] lines = Project.text(file).split("\n", 3);
        Chart chart = bad.startsWith("engines") ? Chart.ofEngines() : Chart.ofApplications();
        String spoilt = after("# spoils: ", lines[1]);
        RuntimeException refusal =
                assertThrows(RuntimeException.class, () -> chart.renderOver(chart.values(spoilt), file), bad::toString);
        String expected = after("# says: ", lines[0]);
        assertTrue(
                String.valueOf(refusal.getMessage()).contains(expected),
                () -> bad + " must be refused with '" + expected + "', but: " + refusal.getMessage());
    }

    private static String after(String beginning, String line) {
        assertTrue(line.startsWith(beginning), () -> "'" + line + "' must begin with " + beginning);
        return line.substring(beginning.length());
    }
}
