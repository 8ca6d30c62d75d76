package org.markettracker.deploy.local.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.markettracker.deploy.local.process.ProcessIdentity;

class EnginesTest {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Engines engines = new Engines();

    @Test
    void engines_end_in_the_reverse_order_of_their_start() throws IOException {
        engines.start(new Fake("first", () -> {})).join();
        engines.start(new Fake("second", () -> {})).join();
        engines.awaitAll();
        assertEquals(2, engines.started().size());
        engines.close();
        assertEquals(List.of("second ended", "first ended"), told);
    }

    @Test
    void a_failure_is_heard_though_another_is_still_starting_and_both_are_ended() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        var slow = engines.start(new Fake("slow", () -> awaitOrGiveUp(never)));
        var broken = engines.start(new Fake("broken", () -> {
            throw new IOException("no disk");
        }));
        var failure = assertThrows(IllegalStateException.class, engines::awaitAll);
        assertEquals("broken did not start: no disk", failure.getMessage());
        assertTrue(broken.isCompletedExceptionally());
        assertFalse(slow.isDone());
        engines.close();
        assertTrue(slow.isCompletedExceptionally());
        assertEquals(List.of("broken ended", "slow ended"), told);
    }

    private static void awaitOrGiveUp(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("broken off", e);
        }
    }

    private interface Start {
        void run() throws IOException;
    }

    private final class Fake implements Engine {
        private final String name;
        private final Start start;

        Fake(String name, Start start) {
            this.name = name;
            this.start = start;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void start() throws IOException {
            start.run();
        }

        @Override
        public void close() {
            told.add(name + " ended");
        }

        @Override
        public Optional<ProcessIdentity> process() {
            return Optional.empty();
        }
    }
}
