package org.markettracker.deploy.clustertest;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** The writes that were acknowledged: whatever happened meanwhile, each must be there when it is over. */
final class Acknowledged {
    private static final int PATIENCE = 60;
    private static final int THERE = 200;
    private static final int NOT_THERE = 404;

    /** Asks for one write and answers the HTTP status. */
    interface Question {
        int about(String id) throws InterruptedException;
    }

    private final Set<String> ids = new ConcurrentSkipListSet<>();

    /** Notes a write; two of one id would hide each other's loss. */
    void add(String id) {
        if (!ids.add(id)) {
            throw new IllegalStateException(id + ": was written before");
        }
    }

    int size() {
        return ids.size();
    }

    /**
     * Those that are not there. An answer that is neither yes nor no, because some replica is still away, is asked for
     * again after the pause, sixty times in all; what is not known then counts as lost.
     */
    Set<String> lost(Question question, Duration pause) throws InterruptedException {
        Set<String> lost = new TreeSet<>();
        int again = PATIENCE;
        for (String id : ids) {
            int status = question.about(id);
            while (status != THERE && status != NOT_THERE && again > 0) {
                again--;
                Thread.sleep(pause.toMillis());
                status = question.about(id);
            }
            if (status != THERE) {
                lost.add(id);
            }
        }
        return lost;
    }
}
