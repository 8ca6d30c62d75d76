package org.markettracker.deploy.local.teststack;

/** Ends the test stack of this Maven run, if there is one, and waits until it is gone; the last module does it. */
public final class StopTestStack {

    private StopTestStack() {}

    public static void main(String[] arguments) {
        new SharedTestStack(Lease.ofThisBuild()).end();
    }
}
