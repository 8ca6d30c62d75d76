package org.markettracker.deploy.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a program of the machine and takes what it says. */
final class Run {

    private Run() {}

    /**
     * What the program printed.
     *
     * @throws IOException when it is not there or fails; the message ends with what it said
     */
    static String output(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = await(process);
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code + ": " + said.strip());
        }
        return said;
    }

    /** Runs it so that the user sees what it says. */
    static void visibly(List<String> command) throws IOException {
        int code = await(new ProcessBuilder(command).inheritIO().start());
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code);
        }
    }

    private static int await(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
