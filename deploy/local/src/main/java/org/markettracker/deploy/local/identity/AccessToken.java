package org.markettracker.deploy.local.identity;

import java.time.Instant;

/** A bearer token and when it ends. */
public record AccessToken(String value, Instant expires) {

    public AccessToken {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An access token is not blank");
        }
    }

    public boolean endsBefore(Instant instant) {
        return expires.isBefore(instant);
    }

    /** Never the token itself: this text lands in logs. */
    @Override
    public String toString() {
        return "an access token until " + expires;
    }
}
