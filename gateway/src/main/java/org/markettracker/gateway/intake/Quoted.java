package org.markettracker.gateway.intake;

/** The message of a failure as one short line: records come from outside, and a log must not be written by them. */
final class Quoted {
    private static final int LONGEST = 300;

    private Quoted() {}

    static String of(Throwable failure) {
        String line = String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
