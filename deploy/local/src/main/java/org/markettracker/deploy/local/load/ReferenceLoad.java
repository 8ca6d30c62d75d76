package org.markettracker.deploy.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.markettracker.deploy.local.identity.DevelopmentUser;

/** Enters the reference tracker as the analyst, publishes it as the publisher, waits until the client reads it whole. */
public final class ReferenceLoad {

    private static final String REFERENCE = "china-vaas-2021H1";
    private static final Duration VISIBLE = Duration.ofSeconds(120);
    private static final long LOOK_MILLIS = 200;

    /** Answers that say: this step was done before, by a load that was broken off. */
    private static final Set<String> DONE_BEFORE =
            Set.of("edition-exists", "edition-frozen", "edition-not-draft", "wrong-state");

    private final TrackerApi api;
    private final Consumer<String> progress;

    public ReferenceLoad(String gatewayUrl, String realmUrl, Clock clock, Consumer<String> progress) {
        this.api = new TrackerApi(gatewayUrl, realmUrl, clock);
        this.progress = progress;
    }

    public void run() throws IOException, InterruptedException {
        ReferenceTracker reference = ReferenceTracker.read(REFERENCE);
        String name = reference.tracker() + " " + reference.edition();
        if (isWhole(reference)) {
            progress.accept(name + " is there already");
            return;
        }
        enter(reference);
        decide(reference);
        require(post(DevelopmentUser.ANALYST, reference.editionPath() + "/submit"), "submit " + name);
        require(post(DevelopmentUser.PUBLISHER, reference.editionPath() + "/publish"), "publish " + name);
        progress.accept(name + " is submitted by the analyst and being published by the publisher");
        awaitClient(reference);
        progress.accept(name + " is published and read by the client");
    }

    private void enter(ReferenceTracker reference) throws IOException, InterruptedException {
        require(put(reference.trackerPath(), reference.body().toString()), "tracker " + reference.tracker());
        String edition = JsonNodeFactory.instance
                .objectNode()
                .put("edition", reference.edition())
                .toString();
        require(
                api.write(DevelopmentUser.ANALYST, "POST", reference.trackerPath() + "/editions", edition),
                "edition " + reference.edition());
        for (Map.Entry<String, List<Entry>> kind : reference.entries().entrySet()) {
            for (Entry entry : kind.getValue()) {
                Answer answer = put(
                        reference.editionPath() + "/" + entry.path(),
                        entry.body().toString());
                if (answer.is("stale")) {
                    progress.accept(entry.path() + " was changed since and is left as it is");
                } else {
                    require(answer, entry.path());
                }
            }
            progress.accept(kind.getValue().size() + " " + kind.getKey() + " entered by the analyst");
        }
    }

    /** Each decision on the version as it is now: the owner's, for the gateway's own copy carries none. */
    private void decide(ReferenceTracker reference) throws IOException, InterruptedException {
        for (Decision decision : reference.decisions()) {
            Answer seen = api.get(DevelopmentUser.ANALYST, reference.editionPath() + "/" + decision.asked());
            require(seen, decision.asked());
            require(
                    api.write(
                            DevelopmentUser.ANALYST,
                            "PUT",
                            reference.editionPath() + "/" + decision.target(),
                            decision.body().toString(),
                            seen.tag()),
                    decision.target());
            progress.accept(decision.path() + " is " + decision.decision() + " by the analyst: " + decision.reason());
        }
    }

    private Answer put(String path, String body) throws IOException, InterruptedException {
        return api.write(DevelopmentUser.ANALYST, "PUT", path, body);
    }

    private Answer post(DevelopmentUser user, String path) throws IOException, InterruptedException {
        return api.write(user, "POST", path, "{}");
    }

    private static void require(Answer answer, String what) throws IOException {
        if (!answer.isOk() && DONE_BEFORE.stream().noneMatch(answer::is)) {
            throw new IOException(what + " was answered " + answer.status() + ": " + answer.body());
        }
    }

    private void awaitClient(ReferenceTracker reference) throws IOException, InterruptedException {
        long end = System.nanoTime() + VISIBLE.toNanos();
        while (!isWhole(reference)) {
            if (System.nanoTime() > end) {
                JsonNode edition = api.get(DevelopmentUser.PUBLISHER, reference.editionPath())
                        .json()
                        .path("edition");
                throw new IOException("The client does not read " + reference.tracker() + " " + reference.edition()
                        + " after " + VISIBLE.toSeconds() + " s; the publisher sees: " + edition);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    /** Whether the client reads the edition with every row of the files in it. */
    private boolean isWhole(ReferenceTracker reference) throws IOException, InterruptedException {
        Answer answer = api.get(DevelopmentUser.CLIENT, reference.editionPath());
        if (!answer.isOk()) {
            return false;
        }
        JsonNode document = answer.json();
        JsonNode evidence = document.path("evidence");
        return evidence.path("market").size() >= reference.count("market statements")
                && evidence.path("vendor").size() >= reference.count("vendor statements")
                && evidence.path("forecast").size() >= reference.count("forecast statements")
                && document.path("vendors").size() >= reference.count("vendors");
    }
}
