package org.markettracker.deploy.local.broker;

import java.util.Map;

/** A topic as the published language wants it. The name is the logical one, without a prefix. */
public record TopicPlan(String name, int partitions, short replicas, Map<String, String> configuration) {

    public TopicPlan {
        if (!name.matches("[a-z0-9][a-z0-9.-]*")) {
            throw new IllegalArgumentException(
                    "The name of a topic has lower-case letters, digits, dots and hyphens, but was '" + name + "'");
        }
        if (partitions < 1) {
            throw new IllegalArgumentException(
                    "Topic " + name + " has at least 1 partition, but was given " + partitions);
        }
        if (replicas < 1) {
            throw new IllegalArgumentException("Topic " + name + " has at least 1 replica, but was given " + replicas);
        }
        configuration = Map.copyOf(configuration);
    }
}
