package org.markettracker.deploy.local.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.markettracker.deploy.local.process.Restartable;

/** Looks after what runs as a cluster would: what ended by itself is started again, though not for ever. */
final class Watch {

    private static final int MOST_RESTARTS = 20;

    private final Supplier<List<Restartable>> watched;
    private final BooleanSupplier ending;
    private final Progress progress;
    private final Map<String, Integer> restarts = new HashMap<>();
    private final Set<String> missed = new HashSet<>();

    Watch(Supplier<List<Restartable>> watched, BooleanSupplier ending, Progress progress) {
        this.watched = watched;
        this.ending = ending;
        this.progress = progress;
    }

    /** To be called about once a second. */
    void look() {
        for (Restartable one : watched.get()) {
            if (one.alive()) {
                missed.remove(one.name());
            } else if (!missed.add(one.name()) && !ending.getAsBoolean()) {
                // Only at the second look: Ctrl-C reaches what runs and this launcher at the same time.
                again(one);
            }
        }
    }

    private void again(Restartable one) {
        int times = restarts.merge(one.name(), 1, Integer::sum);
        if (times > MOST_RESTARTS) {
            if (times == MOST_RESTARTS + 1) {
                progress.say(one.name() + " has ended " + MOST_RESTARTS + " times and stays down; see its log");
            }
            return;
        }
        progress.say(one.name() + " ended by itself and is started again");
        try {
            one.start();
        } catch (IOException | RuntimeException e) {
            progress.say(one.name() + " could not be started again: " + e.getMessage());
        }
    }
}
