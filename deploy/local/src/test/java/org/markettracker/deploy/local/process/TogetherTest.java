package org.markettracker.deploy.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TogetherTest {

    @Test
    void the_first_failure_is_heard_though_others_never_end() {
        CompletableFuture<Void> never = new CompletableFuture<>();
        IllegalStateException failure = new IllegalStateException("no disk");
        CompletableFuture<Void> failed = CompletableFuture.failedFuture(failure);
        assertSame(
                failure,
                assertThrows(
                        IllegalStateException.class, () -> Together.await(List.of(never, failed.thenRun(() -> {})))));
    }

    @Test
    void all_are_awaited() {
        CompletableFuture<Integer> one = CompletableFuture.completedFuture(1);
        CompletableFuture<Integer> two = CompletableFuture.supplyAsync(() -> 2);
        Together.await(List.of(one, two));
        assertEquals(2, two.getNow(0));
    }
}
