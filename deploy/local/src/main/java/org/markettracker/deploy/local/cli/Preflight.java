package org.markettracker.deploy.local.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The options of {@code deploy/up}, and what must hold before anything is built or started. It needs nothing but a JDK,
 * because it is run from its source ({@code java Preflight.java}) on a machine where nothing is built yet.
 */
public final class Preflight {

    /** Engines, applications and the launcher together hold about 2 GiB. */
    private static final long NEEDED_KIB = 3L * 1024 * 1024;

    private static final int MANAGEMENT_ABOVE = 1000;
    private static final Set<String> APPLICATIONS = Set.of("gateway", "market", "vendor", "forecast");

    private Preflight() {}

    /** Ports by name; every one may be changed by {@code --port-NAME N} or the variable {@code MARKET_TRACKER_PORT_NAME}. */
    static Map<String, Integer> defaultPorts() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("gateway", 8080);
        ports.put("market", 8081);
        ports.put("vendor", 8082);
        ports.put("forecast", 8083);
        ports.put("keycloak", 8180);
        ports.put("postgres", 15432);
        ports.put("kafka", 9092);
        ports.put("kafka-controller", 9093);
        return ports;
    }

    /** What was asked for. */
    record Options(boolean background, boolean load, Map<String, Integer> ports) {

        /** All ports that will be listened on, with the option that changes each. */
        Map<Integer, String> listened() {
            Map<Integer, String> listened = new LinkedHashMap<>();
            ports.forEach((name, port) -> {
                listened.put(port, "--port-" + name);
                if (APPLICATIONS.contains(name)) {
                    listened.put(port + MANAGEMENT_ABOVE, "--port-" + name + " (its management port is 1000 above)");
                }
            });
            return listened;
        }

        int port(String name) {
            return ports.getOrDefault(name, 0);
        }
    }

    static Options parse(List<String> arguments, Map<String, String> environment) {
        Map<String, Integer> ports = defaultPorts();
        ports.replaceAll((name, port) -> {
            String variable =
                    "MARKET_TRACKER_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
            String value = environment.get(variable);
            return value == null ? port : port(variable, value);
        });
        boolean background = false;
        boolean load = true;
        for (int i = 0; i < arguments.size(); i++) {
            String[] option = arguments.get(i).split("=", 2);
            if (option[0].equals("--background")) {
                background = true;
            } else if (option[0].equals("--no-load")) {
                load = false;
            } else if (option[0].startsWith("--port-") && ports.containsKey(option[0].substring(7))) {
                if (option.length == 1 && i + 1 == arguments.size()) {
                    throw new IllegalArgumentException("The option " + option[0] + " needs a port after it");
                }
                String value = option.length == 2 ? option[1] : arguments.get(++i);
                ports.put(option[0].substring(7), port(option[0], value));
            } else {
                throw new IllegalArgumentException("There is no option " + option[0] + "; there are --background, "
                        + "--no-load and --port-NAME N with NAME one of " + String.join(", ", ports.keySet()));
            }
        }
        requireAllDifferent(ports);
        return new Options(background, load, ports);
    }

    private static int port(String name, String value) {
        if (!value.matches("\\d{4,5}") || Integer.parseInt(value) < 1024 || Integer.parseInt(value) > 64535) {
            throw new IllegalArgumentException(name + " is a port between 1024 and 64535, but was '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    private static void requireAllDifferent(Map<String, Integer> ports) {
        Set<Integer> taken = new HashSet<>();
        ports.forEach((name, port) -> {
            if (!taken.add(port) || (APPLICATIONS.contains(name) && !taken.add(port + MANAGEMENT_ABOVE))) {
                throw new IllegalArgumentException("All ports are different, and those of the applications also from "
                        + "their management ports 1000 above, but --port-" + name + " " + port + " is used twice");
            }
        });
    }

    /** All that stands against a start, each with what to do; empty when nothing does. */
    static List<String> complaints(Options options) throws IOException, InterruptedException {
        List<String> complaints = new ArrayList<>();
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            complaints.add("Only Linux on x86-64 is supported, but this is " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch") + ": PostgreSQL's programs are for that alone.");
        }
        long available = availableKib();
        if (available < NEEDED_KIB) {
            complaints.add("3 GiB of memory must be available, but only " + available / 1024
                    + " MiB are: end other programs.");
        }
        options.listened().forEach((port, option) -> {
            if (!free(port)) {
                complaints.add("Port " + port + " is taken: end what listens there (ss -ltnp 'sport = :" + port
                        + "'), or choose another with " + option + ".");
            }
        });
        if (System.getProperty("user.name").equals("root") && !userNamespaces()) {
            complaints.add("PostgreSQL does not run as root, and this root may not make a user namespace"
                    + " (unshare -U fails): run this as another user.");
        }
        return complaints;
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static long availableKib() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    private static boolean userNamespaces() throws InterruptedException {
        try {
            Process attempt = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return attempt.waitFor(10, TimeUnit.SECONDS) && attempt.exitValue() == 0;
        } catch (IOException noSuchTool) {
            return false;
        }
    }

    /** Ends with 2 and says why when a start would fail. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> complaints;
        try {
            complaints = complaints(parse(List.of(arguments), System.getenv()));
        } catch (IllegalArgumentException e) {
            complaints = List.of(e.getMessage());
        }
        if (!complaints.isEmpty()) {
            tell(complaints);
            System.exit(2);
        }
    }

    static void tell(List<String> complaints) {
        System.err.println("Nothing was started:");
        complaints.forEach(complaint -> System.err.println("  - " + complaint));
    }
}
