package org.markettracker.deploy.local.apps;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.markettracker.deploy.local.process.FreePorts;

/** Where the applications listen on loopback: a port for users, and one for the operator, by default 1000 above it. */
public record PartPorts(Map<Part, Integer> http, Map<Part, Integer> management) {

    private static final int MANAGEMENT_ABOVE = 1000;

    public PartPorts {
        http = Map.copyOf(http);
        management = Map.copyOf(management);
        for (Part part : Part.values()) {
            if (!http.containsKey(part) || !management.containsKey(part)) {
                throw new IllegalArgumentException("Every application has its ports, but " + part + " has none");
            }
        }
    }

    /** The management port of each is 1000 above. */
    public static PartPorts of(int gateway, int market, int vendor, int forecast) {
        Map<Part, Integer> http =
                Map.of(Part.GATEWAY, gateway, Part.MARKET, market, Part.VENDOR, vendor, Part.FORECAST, forecast);
        Map<Part, Integer> management = new EnumMap<>(Part.class);
        http.forEach((part, port) -> management.put(part, port + MANAGEMENT_ABOVE));
        return new PartPorts(http, management);
    }

    /** Ports that nobody listens on at this moment. */
    public static PartPorts free() {
        List<Integer> picked = FreePorts.pick(2 * Part.values().length);
        Map<Part, Integer> http = new EnumMap<>(Part.class);
        Map<Part, Integer> management = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            http.put(part, picked.get(2 * part.ordinal()));
            management.put(part, picked.get(2 * part.ordinal() + 1));
        }
        return new PartPorts(http, management);
    }

    public int http(Part part) {
        return http.getOrDefault(part, 0);
    }

    public int management(Part part) {
        return management.getOrDefault(part, 0);
    }

    public String url(Part part) {
        return "http://localhost:" + http(part);
    }
}
