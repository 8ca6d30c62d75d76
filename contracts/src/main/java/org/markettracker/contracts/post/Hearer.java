package org.markettracker.contracts.post;

import java.util.Set;
import org.markettracker.contracts.Topic;

/**
 * What a service does with records of some topics. Called inside the transaction that remembers the record, once per
 * revision that is newer than the last one heard of its key and source.
 */
public interface Hearer {
    /** The order of a hearer that comes after all others. */
    int LAST = 1000;

    /** Hearers of one record are called from the lowest order up. */
    default int order() {
        return 0;
    }

    /** The topics this hearer listens to; several hearers may listen to one topic. */
    Set<Topic> topics();

    /**
     * Takes the record in.
     *
     * @throws org.markettracker.contracts.Unreadable when its content can never be understood
     */
    void hear(Heard record);
}
