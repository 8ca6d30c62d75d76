package org.markettracker.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.deploy.local.broker.Topics;
import org.markettracker.deploy.local.database.Databases;
import org.markettracker.deploy.local.database.ServiceDatabase;
import org.markettracker.deploy.local.engine.StackAddresses;
import org.markettracker.deploy.local.identity.DevelopmentRealm;
import org.markettracker.deploy.local.process.FreePorts;

/**
 * Gives the application under test a fresh database, fresh topics and the addresses of the stack, under the configuration
 * names that the packaged applications read; takes database and topics away afterwards. Arguments: {@code module} is
 * market, vendor, forecast or none (no database); {@code web=true} lets browsers log in to the port it picks.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {

    static final String SESSION_SECRET = "dev-only-session-secret-of-the-tests-0123456789";

    private Workplace workplace = Workplace.of("none");
    private boolean web;
    private @Nullable ServiceDatabase database;

    @Override
    public void init(Map<String, String> arguments) {
        String module = arguments.get("module");
        if (module == null) {
            throw new IllegalArgumentException(
                    "StackResource needs the argument module: market, vendor, forecast or none");
        }
        workplace = Workplace.of(module);
        web = Boolean.parseBoolean(arguments.getOrDefault("web", "false"));
    }

    @Override
    public Map<String, String> start() {
        StackAddresses stack = TestStack.join();
        Map<String, String> configuration = new LinkedHashMap<>();
        configuration.put("KAFKA_BOOTSTRAP_SERVERS", stack.kafkaBootstrapServers());
        configuration.put("TOPIC_PREFIX", workplace.topicPrefix());
        configuration.put("OIDC_URL", stack.realmUrl());
        configuration.put("OIDC_WEB_SECRET", DevelopmentRealm.WEB_SECRET);
        configuration.put("SESSION_SECRET", SESSION_SECRET);
        configuration.put("quarkus.http.test-port", Integer.toString(web ? letIn() : 0));
        configuration.put("quarkus.management.test-port", "0");
        workplace.databaseName().ifPresent(name -> {
            ServiceDatabase made = new Databases(stack.postgresPort()).ensure(name);
            database = made;
            configuration.putAll(made.environment());
        });
        try (Topics topics = new Topics(stack.kafkaBootstrapServers())) {
            topics.ensure(workplace.topicPrefix(), SpokenTopics.all());
        }
        return configuration;
    }

    @Override
    public void stop() {
        StackAddresses stack = TestStack.join();
        try (Topics topics = new Topics(stack.kafkaBootstrapServers())) {
            topics.deleteAll(workplace.topicPrefix());
        }
        ServiceDatabase made = database;
        if (made != null) {
            new Databases(stack.postgresPort()).drop(made);
        }
    }

    private static int letIn() {
        int port = FreePorts.pick(1).get(0);
        TestStack.allowWebLogin(port);
        return port;
    }
}
