package org.markettracker.vendor.messaging.heard;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.markettracker.vendor.application.FollowMarket;
import org.markettracker.vendor.domain.Refused;
import org.markettracker.vendor.domain.edition.EditionId;

/**
 * Reckons editions anew soon after something was heard of them: many messages at a time, and again after a failure. Two
 * threads of its own, since the scheduler looks once a second at most: one tries each edition for a short while, the
 * other those that failed, patiently and after pauses that grow, so that no edition keeps the others waiting for long.
 * Several replicas may do so: behind the gate the second finds nothing left to do.
 */
@ApplicationScoped
class Settler {
    private static final Logger LOG = Logger.getLogger(Settler.class);
    private static final Duration WAIT = Duration.ofMillis(25);
    private static final Duration FAILURE_WAIT = Duration.ofSeconds(2);

    private final FollowMarket followMarket;
    private final Pauses pauses;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running = true;

    Settler(FollowMarket followMarket, Clock clock) {
        this.followMarket = followMarket;
        this.pauses = new Pauses(clock);
    }

    void start(@Observes StartupEvent event) {
        threads.add(new Thread(() -> run(WAIT, this::lookSoon), "settler"));
        threads.add(new Thread(() -> run(FAILURE_WAIT, this::lookPatiently), "patient-settler"));
        threads.forEach(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        threads.forEach(LockSupport::unpark);
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        for (Thread thread : threads) {
            thread.join(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
        }
    }

    private void run(Duration wait, Runnable look) {
        while (running) {
            Duration next = wait;
            try {
                look.run();
            } catch (RuntimeException e) {
                next = FAILURE_WAIT;
                if (running) {
                    LOG.warnf("nothing settled, next try in %s: %s", next, e);
                }
            }
            LockSupport.parkNanos(next.toNanos());
        }
    }

    private void lookSoon() {
        List<EditionId> unsettled = followMarket.unsettled();
        pauses.keep(unsettled);
        for (EditionId edition : unsettled) {
            if (running && !pauses.hasFailed(edition)) {
                settle(edition, () -> followMarket.settle(edition));
            }
        }
    }

    private void lookPatiently() {
        for (EditionId edition : followMarket.unsettled()) {
            if (running && pauses.hasFailed(edition) && pauses.isOver(edition)) {
                settle(edition, () -> followMarket.settlePatiently(edition));
            }
        }
    }

    private void settle(EditionId edition, Runnable work) {
        long begin = System.nanoTime();
        try {
            work.run();
            pauses.settled(edition);
        } catch (RuntimeException e) {
            Duration pause = pauses.failed(edition, Duration.ofNanos(System.nanoTime() - begin));
            if (e instanceof Refused) {
                LOG.warnf(
                        "%s: not reckoned with what was heard, next try in %d s: %s",
                        edition, pause.toSeconds(), e.getMessage());
            } else {
                LOG.errorf(e, "%s: not reckoned with what was heard, next try in %d s", edition, pause.toSeconds());
            }
        }
    }
}
