package org.markettracker.forecast.domain.coherence;

import java.util.List;

/**
 * Published figures that no sizes fit: they break an identity, or leave a cell less than nothing.
 *
 * @param among identities that cannot all hold; one alone where one alone tells
 */
public record Contradiction(List<Sum> among) implements Agreement {
    public Contradiction {
        among = List.copyOf(among);
    }
}
