package org.markettracker.gateway.upstream;

import java.util.Map;
import java.util.Optional;
import org.markettracker.contracts.Part;

/** Who owns what is written under an edition, by the first word of the path. */
final class Owners {
    private static final Map<String, Part> BY_WORD = Map.ofEntries(
            Map.entry("market", Part.MARKET),
            Map.entry("indicators", Part.MARKET),
            Map.entry("events", Part.MARKET),
            Map.entry("glossary", Part.MARKET),
            Map.entry("submit", Part.MARKET),
            Map.entry("publish", Part.MARKET),
            Map.entry("cancel", Part.MARKET),
            Map.entry("withdraw", Part.MARKET),
            Map.entry("vendor", Part.VENDOR),
            Map.entry("vendors", Part.VENDOR),
            Map.entry("forecast", Part.FORECAST),
            Map.entry("outlook", Part.FORECAST));

    private Owners() {}

    /** The owner of this path below an edition, for instance {@code market/statements/M01}. */
    static Optional<Part> of(String path) {
        int slash = path.indexOf('/');
        return Optional.ofNullable(BY_WORD.get(slash < 0 ? path : path.substring(0, slash)));
    }
}
