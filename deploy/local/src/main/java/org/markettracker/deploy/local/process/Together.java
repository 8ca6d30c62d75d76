package org.markettracker.deploy.local.process;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Several things under way at the same time. */
public final class Together {

    private Together() {}

    /** Waits for all; fails as soon as the first of them fails, and as that one did. */
    public static void await(List<? extends CompletableFuture<?>> all) {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        CompletableFuture<?>[] watched = all.stream()
                .map(one -> one.whenComplete((done, failure) -> {
                    if (failure != null) {
                        failed.completeExceptionally(failure);
                    }
                }))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.anyOf(failed, CompletableFuture.allOf(watched)).join();
        } catch (CompletionException e) {
            throw rootOf(e) instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(rootOf(e).getMessage(), e);
        }
    }

    private static Throwable rootOf(CompletionException e) {
        Throwable cause = e;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
