package org.markettracker.deploy.local.teststack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.markettracker.deploy.local.process.ProcessIdentity;

/** Holds a test stack until Ctrl-C, so that one may run tests again and again without starting it each time. */
public final class KeepTestStack {

    private KeepTestStack() {}

    /** Prints the file to be given to the tests as {@code -Dmarket-tracker.stack=FILE}; run it at the root of the project. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        SharedTestStack stack = new SharedTestStack(new Lease(ProcessIdentity.ofThisProcess()));
        stack.join(Path.of("deploy/local").toAbsolutePath());
        System.out.println("-Dmarket-tracker.stack=" + stack.addresses());
        new CountDownLatch(1).await();
    }
}
