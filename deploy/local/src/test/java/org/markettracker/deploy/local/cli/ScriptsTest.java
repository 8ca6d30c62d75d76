package org.markettracker.deploy.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.markettracker.deploy.local.process.ChildProcess;
import org.markettracker.deploy.local.process.ProcessIdentity;
import org.markettracker.deploy.local.process.ProcessLedger;

/** {@code deploy/down} and {@code deploy/reset} on a copy of the scripts, with a ledger of our own. */
class ScriptsTest {

    @TempDir
    private Path root = Path.of("");

    private ProcessLedger ledger = new ProcessLedger(Path.of("unused"));

    private record Outcome(int status, String text) {}

    @BeforeEach
    void theScriptsInAnEmptyProject() throws IOException {
        Path deploy = Files.createDirectories(root.resolve("deploy"));
        Path original = Path.of("..").toAbsolutePath().normalize();
        for (String script : List.of("lib.sh", "down", "reset")) {
            Files.copy(original.resolve(script), deploy.resolve(script));
        }
        ledger = new ProcessLedger(deploy.resolve(".state/processes"));
    }

    @AfterEach
    void nothingRunsOn() {
        ledger.endAll(Duration.ZERO);
    }

    @Test
    void down_ends_what_a_killed_launcher_left_and_nothing_else() throws IOException, InterruptedException {
        ChildProcess left = sleeper("market-service");
        ChildProcess foreign = sleeper("foreign");
        ProcessIdentity real = ledger.entries().get("foreign");
        ledger.note("foreign", new ProcessIdentity(real.pid(), real.startTick() + 1));
        Outcome outcome = run("down");
        assertEquals(0, outcome.status(), outcome.text());
        assertTrue(outcome.text().contains("market-service has ended"), outcome.text());
        assertFalse(left.alive());
        assertTrue(foreign.alive());
        ledger.note("foreign", real);
    }

    @Test
    void down_ends_the_launcher_first() throws IOException, InterruptedException {
        sleeper("launcher");
        sleeper("keycloak");
        Outcome outcome = run("down");
        assertTrue(
                outcome.text().indexOf("launcher has ended") < outcome.text().indexOf("keycloak has ended"),
                outcome.text());
        assertTrue(outcome.text().contains("Everything has ended"), outcome.text());
    }

    @Test
    void down_says_when_nothing_is_running() throws IOException, InterruptedException {
        assertEquals(new Outcome(0, "Nothing is running.\n"), run("down"));
    }

    @Test
    void reset_refuses_while_something_runs() throws IOException, InterruptedException {
        sleeper("postgresql");
        Outcome outcome = run("reset", "--yes");
        assertEquals(1, outcome.status());
        assertEquals("postgresql still runs; end it first: deploy/down\n", outcome.text());
    }

    @Test
    void reset_deletes_only_when_told_so() throws IOException, InterruptedException {
        Path data = Files.createDirectories(root.resolve("deploy/.state/data"));
        assertEquals(2, run("reset").status());
        assertTrue(Files.exists(data));
        assertEquals(2, run("reset", "--force").status());
        assertEquals(0, run("reset", "--yes").status());
        assertFalse(Files.exists(root.resolve("deploy/.state")));
    }

    private ChildProcess sleeper(String name) throws IOException {
        return ChildProcess.start(name, List.of("sleep", "60"), Map.of(), root.resolve(name + ".log"), ledger);
    }

    private Outcome run(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("bash", root.resolve("deploy").resolve(script).toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), text);
        return new Outcome(process.exitValue(), text);
    }
}
