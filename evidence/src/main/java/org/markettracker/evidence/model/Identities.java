package org.markettracker.evidence.model;

import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.time.Period;

/**
 * The names of identities, {@code kind/segment/period}, which readers turn into words of their language.
 *
 * <ul>
 *   <li>{@code children}: the segment is the sum of its children, and a vendor's part of it is no less than its parts
 *   <li>{@code parts}: the period is the sum of its parts
 *   <li>{@code others}: shares sum to a hundred with those of vendors not named
 *   <li>{@code size}: a size that was heard
 *   <li>{@code largest}: CRn is the sum of the n largest
 *   <li>{@code share}: a share is a revenue over a size, which is not fully known
 * </ul>
 */
final class Identities {
    private Identities() {}

    static String children(String parent, Period period) {
        return "children/" + parent + "/" + period.code();
    }

    static String parts(String segment, Period whole) {
        return "parts/" + segment + "/" + whole.code();
    }

    static String others(Cell at) {
        return "others/" + at.segment() + "/" + at.period().code();
    }

    static String size(Cell at) {
        return "size/" + at.segment() + "/" + at.period().code();
    }

    static String largest(Cell at) {
        return "largest/" + at.segment() + "/" + at.period().code();
    }

    static String share(Cell at) {
        return "share/" + at.segment() + "/" + at.period().code();
    }
}
