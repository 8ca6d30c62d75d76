package org.markettracker.deploy.local.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.markettracker.deploy.local.process.Ending;
import org.markettracker.deploy.local.process.ProcessIdentity;
import org.markettracker.deploy.local.process.Waiting;

/** {@code deploy/up --background}: starts the launcher apart from this terminal, shows its progress, returns when it is ready. */
final class Background {

    private static final Duration START = Duration.ofMinutes(15);
    private static final Duration END = Duration.ofSeconds(90);

    private final StateDirectory state;
    private long shown;

    Background(StateDirectory state) {
        this.state = state;
    }

    /** Gives the exit status: 0 when the system is ready. */
    int run(List<String> arguments) throws IOException {
        Files.createDirectories(state.logs());
        Path log = state.backgroundLog();
        Files.deleteIfExists(log);
        Process launcher = new ProcessBuilder(command(arguments))
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(log.toFile())
                .start();
        ProcessIdentity identity = ProcessIdentity.of(launcher.pid()).orElse(null);
        Thread breakOff = new Thread(() -> {
            if (identity != null) {
                Ending.of(identity, END);
            }
        });
        // Ctrl-C while one waits ends what is being started.
        Runtime.getRuntime().addShutdownHook(breakOff);
        boolean settled = Waiting.within(START, () -> {
            show(log);
            return !launcher.isAlive() || readyBy(launcher.pid());
        });
        show(log);
        if (launcher.isAlive() && settled) {
            Runtime.getRuntime().removeShutdownHook(breakOff);
            return 0;
        }
        return launcher.isAlive() ? 1 : launcher.exitValue();
    }

    /** Not merely ready: another launcher may have left, or hold, the mark. */
    private boolean readyBy(long launcher) {
        try {
            return Files.exists(state.running())
                    && RunningSystem.read(state.running()).launcher() == launcher;
        } catch (IOException justDeleted) {
            return false;
        }
    }

    /** A session of its own: neither Ctrl-C nor the end of this terminal reaches it. */
    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add("setsid");
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Up.class.getName()));
        arguments.stream().filter(argument -> !argument.equals("--background")).forEach(command::add);
        return command;
    }

    /** Passes on what was added to the log since the last look. */
    private void show(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] added = new byte[(int) (file.length() - shown)];
            file.seek(shown);
            file.readFully(added);
            shown += added.length;
            System.out.print(new String(added, StandardCharsets.UTF_8));
            System.out.flush();
        } catch (IOException e) {
            throw new IllegalStateException("The log " + log + " cannot be read", e);
        }
    }
}
