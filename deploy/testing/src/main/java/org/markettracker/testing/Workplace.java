package org.markettracker.testing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** What one application under test has for itself in the shared stack: a prefix for topics, and a database or none. */
record Workplace(String module, String mark) {

    private static final Set<String> MODULES = Set.of("market", "vendor", "forecast", "none");

    Workplace {
        if (!MODULES.contains(module)) {
            throw new IllegalArgumentException(
                    "The argument module is market, vendor, forecast or none, but was '" + module + "'");
        }
        if (!mark.matches("t[0-9a-z]+")) {
            throw new IllegalArgumentException("A mark is a t with letters and digits, but was '" + mark + "'");
        }
    }

    static Workplace of(String module) {
        long random = ThreadLocalRandom.current().nextLong(1, 1L << 40);
        return new Workplace(
                module, "t" + Long.toString(random, Character.MAX_RADIX).toLowerCase(Locale.ROOT));
    }

    String topicPrefix() {
        return mark + ".";
    }

    Optional<String> databaseName() {
        return module.equals("none") ? Optional.empty() : Optional.of(mark + "_" + module);
    }
}
