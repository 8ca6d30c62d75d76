package org.markettracker.market.domain.tracker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the taxonomy.
 *
 * @param id its code
 * @param parent the segment it is part of; null for the root
 * @param name in several languages
 * @param residual whether it is its parent less the named children
 * @param scenarios uses
 * @param buyers who buys what
 * @param needs what buyers need
 * @param affectedCustomers customers a source names as affected
 */
public record Segment(
        String id,
        @Nullable String parent,
        Text name,
        boolean residual,
        List<String> scenarios,
        @Nullable String buyers,
        List<String> needs,
        List<String> affectedCustomers) {
    public Segment {
        Code.check("segments.id", id);
        scenarios = List.copyOf(scenarios);
        needs = List.copyOf(needs);
        affectedCustomers = List.copyOf(affectedCustomers);
    }
}
