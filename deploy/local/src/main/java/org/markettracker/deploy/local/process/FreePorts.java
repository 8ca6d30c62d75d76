package org.markettracker.deploy.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Ports of the loopback interface: which are free, and whether one is. */
public final class FreePorts {

    private FreePorts() {}

    /** Below the range from which the system lends ports to outgoing connections: one of those could take it meanwhile. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int MOST_TRIES = 1_000;

    /** So many ports, all different, that nobody listens on at this moment. */
    public static List<Integer> pick(int count) {
        Set<Integer> picked = new LinkedHashSet<>();
        SplittableRandom random = new SplittableRandom();
        for (int tries = 0; picked.size() < count; tries++) {
            if (tries > MOST_TRIES) {
                throw new IllegalStateException(
                        "No " + count + " free ports were found from " + LOWEST + " to " + HIGHEST);
            }
            int port = random.nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                picked.add(port);
            }
        }
        return List.copyOf(picked);
    }

    /** Whether one could listen on it now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the servers do: connections of a former listener that linger on are no hindrance.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
