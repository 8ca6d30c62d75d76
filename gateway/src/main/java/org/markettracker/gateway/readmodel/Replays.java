package org.markettracker.gateway.readmodel;

/** Drops the view and reads everything again from the beginning; implemented by whoever fills the view. */
public interface Replays {
    /**
     * Forgets all facts and begins again; until it has caught up the gateway is not ready.
     *
     * @throws IllegalStateException when the broker does not answer; then nothing is forgotten
     */
    void begin();
}
