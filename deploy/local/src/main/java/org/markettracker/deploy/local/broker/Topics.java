package org.markettracker.deploy.local.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.markettracker.deploy.local.process.Waiting;

/** Makes the topics of a plan under a prefix, and deletes all that stand under one. Making is idempotent. */
public final class Topics implements AutoCloseable {

    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final Admin admin;

    public Topics(String bootstrapServers) {
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /** Makes what is missing and sets the configuration of what is there; says the names of those it made. */
    public List<String> ensure(String prefix, Collection<TopicPlan> plans) {
        Set<String> there = names();
        List<NewTopic> missing = new ArrayList<>();
        Map<ConfigResource, Collection<AlterConfigOp>> settings = new LinkedHashMap<>();
        for (TopicPlan plan : plans) {
            String name = prefix + plan.name();
            if (there.contains(name)) {
                requirePartitions(name, plan.partitions());
                settings.put(new ConfigResource(ConfigResource.Type.TOPIC, name), operations(plan));
            } else {
                missing.add(new NewTopic(name, plan.partitions(), plan.replicas()).configs(plan.configuration()));
            }
        }
        answer(admin.createTopics(missing).all());
        answer(admin.incrementalAlterConfigs(settings).all());
        List<String> made = missing.stream().map(NewTopic::name).toList();
        // The broker hears of it a moment after the controller has decided it; so below.
        Waiting.until("the new topics", ANSWER, () -> names().containsAll(made));
        return made;
    }

    /** Deletes every topic whose name begins with this. */
    public void deleteAll(String prefix) {
        if (prefix.isEmpty()) {
            throw new IllegalArgumentException("Topics are deleted under a prefix that is not empty");
        }
        List<String> doomed =
                names().stream().filter(name -> name.startsWith(prefix)).toList();
        answer(admin.deleteTopics(doomed).all());
        Waiting.until("the end of the topics " + prefix + "*", ANSWER, () -> names().stream()
                .noneMatch(doomed::contains));
    }

    public Set<String> names() {
        return answer(admin.listTopics().names());
    }

    @Override
    public void close() {
        admin.close();
    }

    private void requirePartitions(String name, int planned) {
        int found = answer(admin.describeTopics(List.of(name)).allTopicNames())
                .get(name)
                .partitions()
                .size();
        if (found != planned) {
            // More partitions would move keys, and with them the order of what is said of one thing.
            throw new IllegalStateException("Topic " + name + " has " + found + " partitions where " + planned
                    + " are planned; the data must be given up (deploy/reset) to change that");
        }
    }

    private static Collection<AlterConfigOp> operations(TopicPlan plan) {
        return plan.configuration().entrySet().stream()
                .map(entry ->
                        new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get(ANSWER.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Kafka", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not do as asked: " + e.getMessage(), e);
        }
    }
}
