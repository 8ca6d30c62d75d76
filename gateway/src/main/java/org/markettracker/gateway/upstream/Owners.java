package org.markettracker.gateway.upstream;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.markettracker.contracts.Part;

/** Who owns what is written under an edition, by the first word of the path. */
final class Owners {
    private static final Map<String, Part> BY_WORD = Map.ofEntries(
            Map.entry("market", Part.MARKET),
            Map.entry("indicators", Part.MARKET),
            Map.entry("events", Part.MARKET),
            Map.entry("glossary", Part.MARKET),
            Map.entry("conflicts", Part.MARKET),
            Map.entry("audit", Part.MARKET),
            Map.entry("restatements", Part.MARKET),
            Map.entry("changes-from", Part.MARKET),
            Map.entry("verification", Part.MARKET),
            Map.entry("submit", Part.MARKET),
            Map.entry("publish", Part.MARKET),
            Map.entry("cancel", Part.MARKET),
            Map.entry("embargo", Part.MARKET),
            Map.entry("withdraw", Part.MARKET),
            Map.entry("vendor", Part.VENDOR),
            Map.entry("vendors", Part.VENDOR),
            Map.entry("forecast", Part.FORECAST),
            Map.entry("scenarios", Part.FORECAST),
            Map.entry("outlook", Part.FORECAST));

    /** What market-service has without its name before it, but a reader may name it to mean the owner's own answer. */
    private static final Set<String> MARKETS_OWN =
            Set.of("conflicts", "audit", "restatements", "changes-from", "verification");

    private Owners() {}

    /** The owner of this path below an edition, for instance {@code market/statements/M01}. */
    static Optional<Part> of(String path) {
        return Optional.ofNullable(BY_WORD.get(word(path)));
    }

    /**
     * The path of the same thing at its owner: {@code market/conflicts/c-1} is market-service's {@code conflicts/c-1},
     * said with the owner's name where the gateway answers the short path from its own copy.
     */
    static String atOwner(String rawPath) {
        String below = rawPath.replaceFirst("^/api/v1/trackers/[^/]+/editions/[^/]+/", "");
        if (below.equals(rawPath) || !below.startsWith("market/")) {
            return rawPath;
        }
        String short_ = below.substring("market/".length());
        return MARKETS_OWN.contains(word(short_))
                ? rawPath.substring(0, rawPath.length() - below.length()) + short_
                : rawPath;
    }

    private static String word(String path) {
        return path.split("[/?]", 2)[0];
    }
}
