package org.markettracker.deploy.local.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.markettracker.deploy.local.process.Together;

/** Several engines that start side by side, the slowest first, and end together, in the reverse order. */
public final class Engines implements AutoCloseable {

    private static final Duration START_TO_END = Duration.ofSeconds(60);

    private final List<Running> running = new ArrayList<>();

    private record Running(Engine engine, Thread starter, CompletableFuture<Duration> ready) {}

    /** Begins to start it; the future tells how long that took, or why it failed. */
    public synchronized CompletableFuture<Duration> start(Engine engine) {
        CompletableFuture<Duration> ready = new CompletableFuture<>();
        Thread thread = new Thread(() -> run(engine, ready), "start-" + engine.name());
        thread.setDaemon(true);
        running.add(new Running(engine, thread, ready));
        thread.start();
        return ready;
    }

    private static void run(Engine engine, CompletableFuture<Duration> ready) {
        long begin = System.nanoTime();
        try {
            engine.start();
            ready.complete(Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException | RuntimeException | LinkageError e) {
            ready.completeExceptionally(
                    new IllegalStateException(engine.name() + " did not start: " + e.getMessage(), e));
        }
    }

    /** Waits until all have started; fails as the first that failed. */
    public void awaitAll() {
        List<CompletableFuture<Duration>> all;
        synchronized (this) {
            all = running.stream().map(Running::ready).toList();
        }
        Together.await(all);
    }

    /** Those that have started, for one who watches over them. */
    public synchronized List<Engine> started() {
        return running.stream()
                .filter(one -> one.ready().isDone() && !one.ready().isCompletedExceptionally())
                .map(Running::engine)
                .toList();
    }

    /** Ends all, those still starting too. Every engine is closed, whatever becomes of another. */
    @Override
    public synchronized void close() throws IOException {
        IOException failure = new IOException("Not every engine could be ended");
        for (int i = running.size() - 1; i >= 0; i--) {
            Running one = running.get(i);
            try {
                endingOf(one);
            } catch (IOException | RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
        running.clear();
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    private static void endingOf(Running one) throws IOException {
        if (one.engine().startMayBeInterrupted()) {
            one.starter().interrupt();
        }
        try {
            one.ready().get(START_TO_END.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException neverStarted) {
            // It is closed below all the same.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        one.engine().close();
    }
}
