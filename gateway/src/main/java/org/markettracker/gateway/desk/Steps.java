package org.markettracker.gateway.desk;

import java.util.List;

/**
 * The steps that the person may ask for now; the owner decides.
 *
 * @param tag the version of the edition that they are asked for
 */
public record Steps(String tag, boolean submit, boolean publish, boolean cancel, boolean withdraw) {
    static final List<String> ALL = List.of("submit", "publish", "cancel", "withdraw");

    static Steps of(String state, String tag, boolean analyst, boolean publisher) {
        return new Steps(
                tag,
                analyst && state.equals("draft"),
                publisher && state.equals("in-review"),
                publisher && (state.equals("in-review") || state.equals("publishing")),
                publisher && state.equals("published"));
    }

    public boolean isAny() {
        return submit || publish || cancel || withdraw;
    }
}
