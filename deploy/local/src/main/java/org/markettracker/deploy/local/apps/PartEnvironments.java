package org.markettracker.deploy.local.apps;

import java.util.LinkedHashMap;
import java.util.Map;
import org.markettracker.deploy.local.database.Databases;
import org.markettracker.deploy.local.engine.StackAddresses;
import org.markettracker.deploy.local.identity.DevelopmentRealm;

/**
 * What each application is told, by environment variables: where it listens, its database, the broker, the realm.
 *
 * @param stack where the engines are
 * @param ports where the applications listen
 * @param topicPrefix before the name of each topic; empty in a running system
 * @param databasePrefix before the name of each database; empty in a running system
 */
public record PartEnvironments(StackAddresses stack, PartPorts ports, String topicPrefix, String databasePrefix) {

    /** Long enough for the gateway; any start without {@code local} or {@code test} profile refuses it by its name. */
    private static final String SESSION_SECRET = "dev-only-session-secret-0123456789-abcdefghij";

    /** Makes the application's database if it is not there yet. */
    public Map<String, String> of(Part part) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("QUARKUS_PROFILE", "local");
        told.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        told.put("QUARKUS_HTTP_PORT", Integer.toString(ports.http(part)));
        told.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        told.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management(part)));
        told.put("KAFKA_BOOTSTRAP_SERVERS", stack.kafkaBootstrapServers());
        told.put("TOPIC_PREFIX", topicPrefix);
        told.put("OIDC_URL", stack.realmUrl());
        part.database()
                .ifPresent(name -> told.putAll(new Databases(stack.postgresPort())
                        .ensure(databasePrefix + name)
                        .environment()));
        if (part == Part.GATEWAY) {
            told.put("OIDC_WEB_SECRET", DevelopmentRealm.WEB_SECRET);
            told.put("SESSION_SECRET", SESSION_SECRET);
            told.put("MARKET_URL", ports.url(Part.MARKET));
            told.put("VENDOR_URL", ports.url(Part.VENDOR));
            told.put("FORECAST_URL", ports.url(Part.FORECAST));
        }
        return told;
    }
}
