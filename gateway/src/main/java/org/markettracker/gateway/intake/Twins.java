package org.markettracker.gateway.intake;

import java.util.Arrays;
import java.util.List;
import org.markettracker.contracts.Topic;

/** The internal twins of all topics that have one: what the gateway hears. */
final class Twins {
    private Twins() {}

    static List<Topic> topics() {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.kind() == Topic.Kind.STATE || topic.kind() == Topic.Kind.LIFECYCLE)
                .toList();
    }

    /** The topic that has this name in an installation with this prefix. */
    static Topic of(String name, String prefix) {
        return Topic.of(name.substring(prefix.length()));
    }
}
