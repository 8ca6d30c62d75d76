package org.markettracker.evidence.concentration.chosen;

import java.util.List;

/**
 * How many of the n are unnamed, and which vendors are decided.
 *
 * @param decided 1 chosen, -1 ruled out, 0 undecided, by vendor
 * @param unnamedCaps what the unnamed among the n cannot exceed, beside what the named ones leave
 * @param caps what the n cannot exceed
 */
public record Choice(int n, int unnamed, int[] decided, List<Cap> unnamedCaps, List<Cap> caps) {
    /** The same with a vendor chosen, 1, or ruled out, -1. */
    public Choice with(int vendor, int decision) {
        int[] further = decided.clone();
        further[vendor] = decision;
        return with(further);
    }

    /** The same with others decided. */
    public Choice with(int[] others) {
        return new Choice(n, unnamed, others, unnamedCaps, caps);
    }
}
