package org.markettracker.deploy.local.teststack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.markettracker.deploy.local.process.ChildProcess;
import org.markettracker.deploy.local.process.ProcessIdentity;

class LeaseTest {

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void the_holder_lives_and_is_this_process_or_one_above_it() {
        ProcessIdentity holder = Lease.ofThisBuild().holder();
        assertTrue(holder.alive());
        boolean above = false;
        for (var at = java.util.Optional.of(ProcessHandle.current());
                at.isPresent();
                at = at.get().parent()) {
            above |= at.get().pid() == holder.pid();
        }
        assertTrue(above);
        assertEquals(Lease.ofThisBuild(), new Lease(holder));
    }

    @Test
    void what_a_killed_stack_left_is_ended_and_deleted_once_its_build_is_gone() throws IOException {
        Path left = Files.createDirectories(temporary.resolve("market-tracker-test-4194304-7"));
        ChildProcess orphan = ChildProcess.start(
                "postgresql",
                List.of("sleep", "60"),
                Map.of(),
                left.resolve("log"),
                new TestStackDirectory(left).ledger());
        TestStackDirectory.clearLeftovers(temporary);
        assertFalse(orphan.alive());
        assertFalse(Files.exists(left));
    }

    @Test
    void the_stack_of_a_build_that_still_runs_is_left_alone() throws IOException {
        ProcessIdentity self = ProcessIdentity.ofThisProcess();
        Path mine = Files.createDirectories(
                temporary.resolve("market-tracker-test-" + self.pid() + "-" + self.startTick()));
        Path foreign = Files.createDirectories(temporary.resolve("market-tracker-test-of-someone"));
        TestStackDirectory.clearLeftovers(temporary);
        assertTrue(Files.exists(mine));
        assertTrue(Files.exists(foreign));
    }
}
