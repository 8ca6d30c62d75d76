package org.markettracker.deploy.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreflightTest {

    @Test
    void without_options_the_system_is_at_the_ports_of_the_handbook() {
        Preflight.Options options = parse();
        assertFalse(options.background());
        assertTrue(options.load());
        assertEquals(8080, options.port("gateway"));
        assertEquals(8180, options.port("keycloak"));
    }

    @Test
    void an_option_goes_before_a_variable_and_a_variable_before_the_default() {
        Preflight.Options options = Preflight.parse(
                List.of("--background", "--port-gateway", "9000", "--port-kafka=9500"),
                Map.of("MARKET_TRACKER_PORT_GATEWAY", "9100", "MARKET_TRACKER_PORT_KAFKA_CONTROLLER", "9600"));
        assertTrue(options.background());
        assertEquals(9000, options.port("gateway"));
        assertEquals(9500, options.port("kafka"));
        assertEquals(9600, options.port("kafka-controller"));
    }

    @Test
    void the_management_ports_are_listened_on_too() {
        assertTrue(parse().listened().containsKey(9080));
        assertEquals(12, parse().listened().size());
    }

    @Test
    void what_cannot_be_meant_is_refused_with_the_rule_and_the_value() {
        assertMessage("There is no option --ports", "--ports");
        assertMessage("--port-gateway is a port between 1024 and 64535, but was '80'", "--port-gateway", "80");
        assertMessage("The option --port-kafka needs a port after it", "--port-kafka");
        assertMessage("--port-market 8080 is used twice", "--port-market", "8080");
        assertMessage("is used twice", "--port-vendor", "9080");
    }

    @Test
    void a_taken_port_is_named_with_the_option_that_changes_it() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            List<String> complaints = Preflight.complaints(Preflight.parse(List.of("--port-postgres", port), Map.of()));
            assertTrue(
                    complaints.stream()
                            .anyMatch(complaint -> complaint.startsWith("Port " + port + " is taken")
                                    && complaint.contains("--port-postgres")),
                    complaints.toString());
        }
    }

    private static Preflight.Options parse(String... arguments) {
        return Preflight.parse(List.of(arguments), Map.of());
    }

    private static void assertMessage(String expected, String... arguments) {
        var refused = assertThrows(IllegalArgumentException.class, () -> parse(arguments));
        assertTrue(refused.getMessage().contains(expected), refused.getMessage());
    }
}
