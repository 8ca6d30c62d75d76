package org.markettracker.deploy.local.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.markettracker.deploy.local.apps.Application;
import org.markettracker.deploy.local.apps.Applications;
import org.markettracker.deploy.local.apps.Part;
import org.markettracker.deploy.local.apps.PartEnvironments;
import org.markettracker.deploy.local.apps.PartPorts;
import org.markettracker.deploy.local.broker.PublishedLanguage;
import org.markettracker.deploy.local.broker.Topics;
import org.markettracker.deploy.local.engine.EnginePorts;
import org.markettracker.deploy.local.engine.StackAddresses;
import org.markettracker.deploy.local.load.ReferenceLoad;
import org.markettracker.deploy.local.process.ProcessLedger;
import org.markettracker.deploy.local.process.Restartable;
import org.markettracker.deploy.local.process.Together;
import org.markettracker.deploy.local.stack.LocalStack;

/** Starts the whole system, Keycloak first as it takes the longest, watches over it, and ends it. */
final class Launcher {

    private static final Duration READY = Duration.ofMinutes(3);

    private final StateDirectory state;
    private final Preflight.Options options;
    private final Progress progress;
    private final PartPorts ports;
    private final StackAddresses addresses;
    private final LocalStack stack;
    private final Applications applications;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean ending;

    Launcher(StateDirectory state, Preflight.Options options, Progress progress) {
        this.state = state;
        this.options = options;
        this.progress = progress;
        ports = PartPorts.of(
                options.port("gateway"), options.port("market"), options.port("vendor"), options.port("forecast"));
        EnginePorts enginePorts = new EnginePorts(
                options.port("postgres"),
                options.port("kafka"),
                options.port("kafka-controller"),
                options.port("keycloak"));
        addresses = enginePorts.addresses();
        ProcessLedger ledger = state.ledger();
        applications =
                new Applications(state.root(), new PartEnvironments(addresses, ports, "", ""), state.logs(), ledger);
        stack = new LocalStack(state.directories(), enginePorts, options.port("gateway"), true, ledger);
    }

    /** Returns when everything is ready and the reference tracker is in it. */
    void start() throws IOException, InterruptedException {
        CompletableFuture<Void> keycloak = stack.keycloak().thenAccept(took -> progress.ready("Keycloak", took));
        CompletableFuture<Void> kafka = stack.kafka().thenAccept(took -> {
            progress.ready("Kafka", took);
            makeTopics();
        });
        CompletableFuture<Void> postgres = stack.postgres().thenAccept(took -> progress.ready("PostgreSQL", took));
        List<CompletableFuture<Void>> all = new ArrayList<>(List.of(keycloak, kafka, postgres));
        for (Part part : Part.values()) {
            CompletableFuture<Void> needed =
                    part.database().isPresent() ? kafka.runAfterBoth(postgres, () -> {}) : kafka;
            all.add(needed.thenRunAsync(() -> bringUp(part), task -> inBackground(task, part)));
        }
        Together.await(all);
        if (options.load()) {
            new ReferenceLoad(ports.url(Part.GATEWAY), addresses.realmUrl(), Clock.systemUTC(), progress::say).run();
        }
        Summary.of(state, ports).forEach(System.out::println);
        progress.say("ready");
        // Last of all: whoever waits for it has then seen the rest.
        new RunningSystem(ProcessHandle.current().pid(), ports.url(Part.GATEWAY), addresses.realmUrl())
                .write(state.running());
    }

    /** Waits for the end; an application that ends by itself meanwhile is started again. */
    void watch() throws InterruptedException {
        Watch watch = new Watch(this::watched, () -> ending, progress);
        while (!ended.await(1, TimeUnit.SECONDS)) {
            watch.look();
        }
    }

    /** Ends everything, the applications before what they stand on. Data stay. */
    void end() {
        if (ending) {
            return;
        }
        ending = true;
        progress.say("ending");
        try {
            Files.deleteIfExists(state.running());
        } catch (IOException e) {
            progress.say("could not delete " + state.running() + ": " + e.getMessage());
        }
        applications.close();
        progress.say("the applications have ended");
        try {
            stack.close();
        } catch (IOException e) {
            progress.say("an engine could not be ended properly: " + e.getMessage());
        }
        state.ledger().strike(Up.NAME);
        List<String> left = state.ledger().endAll(Duration.ofSeconds(5));
        progress.say(left.isEmpty() ? "everything has ended" : "everything has ended; late were " + left);
        ended.countDown();
    }

    boolean isEnding() {
        return ending;
    }

    private List<Restartable> watched() {
        List<Restartable> all = new ArrayList<>(stack.started());
        all.addAll(applications.all());
        return all;
    }

    private void makeTopics() {
        try (Topics topics = new Topics(addresses.kafkaBootstrapServers())) {
            List<String> made = topics.ensure("", PublishedLanguage.topics());
            if (!made.isEmpty()) {
                progress.say(made.size() + " topics made");
            }
        }
    }

    private void bringUp(Part part) {
        if (ending) {
            throw new IllegalStateException("The start was broken off");
        }
        long begin = System.nanoTime();
        Application application = applications.of(part);
        try {
            application.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        application.awaitReady(READY);
        progress.ready(part.module(), Duration.ofNanos(System.nanoTime() - begin));
    }

    /** A thread each: the common pool has too few on a small machine. */
    private static void inBackground(Runnable task, Part part) {
        Thread thread = new Thread(task, "bring-up-" + part.module());
        thread.setDaemon(true);
        thread.start();
    }
}
