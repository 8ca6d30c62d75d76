package org.markettracker.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.markettracker.deploy.local.apps.Application;

/**
 * What a Service is in a cluster: one address, and each new connection goes to the next of the replicas that say that they
 * are ready. Nothing is tried twice and nobody's connections stay with one replica.
 */
final class Balancer implements AutoCloseable {
    /** A replica and the port that it listens on. */
    record Backend(Application application, int port) {}

    private static final Duration PROBE = Duration.ofMillis(250);

    private final ServerSocket door;
    private final List<Backend> backends = new CopyOnWriteArrayList<>();
    private final Set<Backend> ready = ConcurrentHashMap.newKeySet();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();

    Balancer() throws IOException {
        door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        start("accepting", this::accept);
        start("probing", this::probe);
    }

    int port() {
        return door.getLocalPort();
    }

    String url() {
        return "http://localhost:" + port();
    }

    void add(Application application, int port) {
        backends.add(new Backend(application, port));
    }

    /** From now on only to this one; connections that are open end. */
    void only(Application application) throws IOException {
        backends.removeIf(each -> each.application() != application);
        ready.retainAll(backends);
        for (Socket each : open) {
            each.close();
        }
    }

    /** Whether it would lead there now. */
    boolean leadsTo(Application application) {
        return ready.stream().anyMatch(each -> each.application() == application);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                start("carrying", () -> carry(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Asks as a cluster does, but more often: an answer that is late or not good takes a replica out at once. */
    private void probe() {
        while (!door.isClosed()) {
            for (Backend each : backends) {
                if (each.application().alive() && each.application().ready()) {
                    ready.add(each);
                } else {
                    ready.remove(each);
                }
            }
            LockSupport.parkNanos(PROBE.toNanos());
        }
    }

    private void carry(Socket caller) {
        try (caller;
                Socket replica = connected()) {
            open.add(caller);
            Thread answers = start("answering", () -> copy(replica, caller));
            copy(caller, replica);
            answers.join();
        } catch (IOException noReplica) {
            // the caller sees a connection that ends, as it would in a cluster
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(caller);
        }
    }

    private Socket connected() throws IOException {
        List<Backend> able = backends.stream().filter(ready::contains).toList();
        if (able.isEmpty()) {
            throw new IOException("no replica is ready");
        }
        Backend next = able.get(Math.floorMod(turn.getAndIncrement(), able.size()));
        return new Socket(InetAddress.getLoopbackAddress(), next.port());
    }

    private static void copy(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
            to.shutdownOutput();
        } catch (IOException ended) {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // nothing is left to close
        }
    }

    private static Thread start(String name, Runnable work) {
        Thread thread = new Thread(work, "balancer-" + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(Balancer::close);
    }
}
