package org.markettracker.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/**
 * A management port known beforehand, as that of the application is: Prometheus takes no two servers of which only one
 * has a port in its tags.
 */
public final class ManagementPort implements QuarkusTestResourceLifecycleManager {
    @Override
    public int order() {
        return 100;
    }

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            return Map.of("quarkus.management.test-port", Integer.toString(free.getLocalPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // the port was only picked
    }
}
