package org.markettracker.deploy.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path directory = Path.of("");

    private ProcessLedger ledger = new ProcessLedger(Path.of("unused"));

    @BeforeEach
    void anEmptyLedger() {
        ledger = new ProcessLedger(directory.resolve("processes"));
    }

    @AfterEach
    void nothingRunsOn() {
        ledger.endAll(Duration.ZERO);
    }

    @Test
    void what_is_started_stands_in_the_ledger_until_it_is_stopped() throws IOException {
        ChildProcess child = start("sleeper", "exec sleep 60");
        assertEquals(child.pid(), ledger.entries().get("sleeper").pid());
        assertTrue(child.residentKib() > 0);
        assertTrue(child.stop(SOON));
        assertFalse(child.alive());
        assertTrue(ledger.entries().isEmpty());
    }

    @Test
    void another_process_with_the_same_id_is_not_touched() throws IOException {
        ChildProcess child = start("sleeper", "exec sleep 60");
        ProcessIdentity real = ledger.entries().get("sleeper");
        ledger.note("sleeper", new ProcessIdentity(real.pid(), real.startTick() + 1));
        assertEquals(List.of(), ledger.endAll(SOON));
        assertTrue(child.alive());
        ledger.note("sleeper", real);
        assertEquals(List.of("sleeper"), ledger.endAll(SOON));
        assertFalse(child.alive());
    }

    @Test
    void a_child_of_a_child_ends_too() throws IOException {
        ChildProcess shell = start("shell", "sleep 60 & echo $!; wait");
        shell.awaitReady(SOON, () -> LogTail.of(shell.log()).matches("(?s).*\\d+"));
        long grandchild = Long.parseLong(Files.readString(shell.log()).trim());
        assertTrue(ProcessIdentity.of(grandchild).isPresent());
        shell.stop(SOON);
        assertFalse(ProcessIdentity.of(grandchild).isPresent());
    }

    @Test
    void one_that_will_not_end_is_killed() throws IOException {
        ChildProcess deaf = start("deaf", "trap '' TERM; echo ready; while true; do sleep 0.1; done");
        deaf.awaitReady(SOON, () -> LogTail.of(deaf.log()).endsWith("ready"));
        assertFalse(deaf.stop(Duration.ofMillis(300)));
        assertFalse(deaf.alive());
    }

    @Test
    void one_that_ends_before_it_is_ready_shows_the_end_of_its_log() throws IOException {
        ChildProcess failing = start("failing", "sleep 0.2; echo no disk; exit 3");
        var failure = assertThrows(IllegalStateException.class, () -> failing.awaitReady(SOON, () -> false));
        assertTrue(failure.getMessage().startsWith("failing ended before it was ready"), failure.getMessage());
        assertTrue(failure.getMessage().endsWith("no disk"), failure.getMessage());
    }

    @Test
    void an_exit_status_is_told_and_a_process_that_takes_too_long_is_killed() throws IOException {
        assertEquals(3, start("three", "sleep 0.1; exit 3").awaitEnd(SOON));
        ChildProcess slow = start("slow", "exec sleep 60");
        assertThrows(IllegalStateException.class, () -> slow.awaitEnd(Duration.ofMillis(200)));
        assertFalse(slow.alive());
    }

    @Test
    void a_wait_in_vain_names_what_it_waited_for() {
        var vain = assertThrows(
                IllegalStateException.class, () -> Waiting.until("rain", Duration.ofMillis(100), () -> false));
        assertEquals("Waited 0 s in vain for rain", vain.getMessage());
    }

    @Test
    void a_tree_is_deleted_without_following_its_links() throws IOException {
        Path kept = Files.writeString(
                Files.createDirectories(directory.resolve("kept")).resolve("file"), "x");
        Path doomed = Files.createDirectories(directory.resolve("doomed/deep"));
        Files.createSymbolicLink(doomed.resolve("link"), kept.getParent());
        FileTree.delete(directory.resolve("doomed"));
        assertFalse(Files.exists(directory.resolve("doomed")));
        assertTrue(Files.exists(kept));
    }

    @Test
    void a_snapshot_stays_whole_when_the_build_takes_the_original_away() throws IOException {
        Path built = Files.createDirectories(directory.resolve("built/lib"));
        Files.writeString(built.resolve("a.jar"), "first");
        Files.createSymbolicLink(built.resolve("b.jar"), Path.of("a.jar"));
        Path copy = directory.resolve("program/one");
        FileTree.snapshot(directory.resolve("built"), copy);
        FileTree.delete(directory.resolve("built"));
        assertEquals("first", Files.readString(copy.resolve("lib/b.jar")));
    }

    @Test
    void a_snapshot_replaces_the_one_before() throws IOException {
        Path built = Files.createDirectories(directory.resolve("built"));
        Path old = Files.writeString(built.resolve("old.jar"), "1");
        Path copy = directory.resolve("program");
        FileTree.snapshot(built, copy);
        Files.delete(old);
        Files.writeString(built.resolve("new.jar"), "2");
        FileTree.snapshot(built, copy);
        assertFalse(Files.exists(copy.resolve("old.jar")));
        assertTrue(Files.exists(copy.resolve("new.jar")));
    }

    @Test
    void picked_ports_are_free_and_all_different() {
        List<Integer> ports = FreePorts.pick(5);
        assertEquals(5, ports.stream().distinct().count());
        ports.forEach(port -> assertTrue(FreePorts.isFree(port)));
    }

    private ChildProcess start(String name, String script) throws IOException {
        return ChildProcess.start(
                name, List.of("sh", "-c", script), Map.of(), directory.resolve(name + ".log"), ledger);
    }
}
