package org.markettracker.deploy.local.apps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.markettracker.deploy.local.engine.StackAddresses;
import org.markettracker.deploy.local.process.ProcessLedger;

class PartEnvironmentsTest {

    private final StackAddresses stack = new StackAddresses(15432, "127.0.0.1:19092", "http://localhost:8180");
    private final PartEnvironments environments =
            new PartEnvironments(stack, PartPorts.of(8080, 8081, 8082, 8083), "t1.", "t1_");

    @Test
    void the_gateway_is_told_where_all_others_are() {
        Map<String, String> told = environments.of(Part.GATEWAY);
        assertEquals("8080", told.get("QUARKUS_HTTP_PORT"));
        assertEquals("9080", told.get("QUARKUS_MANAGEMENT_PORT"));
        assertEquals("127.0.0.1", told.get("QUARKUS_HTTP_HOST"));
        assertEquals("http://localhost:8180/realms/market-tracker", told.get("OIDC_URL"));
        assertEquals("t1.", told.get("TOPIC_PREFIX"));
        assertEquals("http://localhost:8081", told.get("MARKET_URL"));
        assertEquals("http://localhost:8083", told.get("FORECAST_URL"));
    }

    @Test
    void the_gateway_has_no_database() {
        assertFalse(environments.of(Part.GATEWAY).containsKey("DB_URL"));
    }

    @Test
    void every_secret_is_long_and_says_that_it_is_for_development() {
        Map<String, String> told = environments.of(Part.GATEWAY);
        for (String secret : new String[] {"OIDC_WEB_SECRET", "SESSION_SECRET"}) {
            assertTrue(told.getOrDefault(secret, "").startsWith("dev-only-"), secret);
            assertTrue(told.getOrDefault(secret, "").length() >= 32, secret);
        }
    }

    @Test
    void picked_ports_are_all_different() {
        PartPorts ports = PartPorts.free();
        assertEquals(4, ports.http().values().stream().distinct().count());
        assertEquals(4, ports.management().values().stream().distinct().count());
        assertThrows(IllegalArgumentException.class, () -> new PartPorts(Map.of(Part.GATEWAY, 1), Map.of()));
    }

    @Test
    void an_application_that_is_not_built_says_so(@TempDir Path root) {
        ProcessLedger ledger = new ProcessLedger(root.resolve("processes"));
        Applications applications = new Applications(root, environments, root, ledger);
        Application gateway = applications.of(Part.GATEWAY);
        var refused = assertThrows(IOException.class, gateway::start);
        assertTrue(refused.getMessage().startsWith("gateway is not built"), refused.getMessage());
        assertFalse(gateway.alive());
        assertEquals(0, gateway.residentKib());
        applications.close();
    }
}
