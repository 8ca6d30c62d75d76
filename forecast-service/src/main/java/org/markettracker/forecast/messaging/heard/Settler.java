package org.markettracker.forecast.messaging.heard;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.application.FollowMarket;
import org.markettracker.forecast.domain.edition.EditionId;

/**
 * Reckons editions anew soon after something was heard of them: many messages at a time, and again after a failure. A
 * thread of its own, since the scheduler looks once a second at most. Several replicas may do so: behind the gate the
 * second finds nothing left to do.
 */
@ApplicationScoped
class Settler {
    private static final Logger LOG = Logger.getLogger(Settler.class);
    private static final Duration WAIT = Duration.ofMillis(25);
    private static final Duration FAILURE_WAIT = Duration.ofSeconds(2);

    private final FollowMarket followMarket;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    Settler(FollowMarket followMarket) {
        this.followMarket = followMarket;
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "settler");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            LockSupport.unpark(thread);
            thread.join(Duration.ofSeconds(10).toMillis());
        }
    }

    private void run() {
        while (running) {
            LockSupport.parkNanos((look() ? WAIT : FAILURE_WAIT).toNanos());
        }
    }

    /** Tells whether all went well; one edition that fails does not keep the others waiting. */
    private boolean look() {
        boolean well = true;
        try {
            for (EditionId edition : followMarket.unsettled()) {
                well &= settle(edition);
            }
        } catch (RuntimeException e) {
            well = false;
            if (running) {
                LOG.warnf("nothing settled, next try in %s: %s", FAILURE_WAIT, e);
            }
        }
        return well;
    }

    private boolean settle(EditionId edition) {
        try {
            followMarket.settle(edition);
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s: not reckoned with what was heard, next try in %s", edition, FAILURE_WAIT);
            return false;
        }
    }
}
