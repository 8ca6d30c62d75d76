package org.markettracker.evidence.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What unknowns are called. Each keeps its index from one model to the next, so that what is known of it still can be used;
 * one that a model does not have is left out of its rows.
 */
public final class Names {
    private static final int FEW = 64;

    private final Map<Object, Integer> index = new HashMap<>();
    private final List<Object> names = new ArrayList<>();
    private final BitSet used = new BitSet();
    private final List<Integer> order = new ArrayList<>();

    /** To be said before a further model is made. */
    Names begun() {
        used.clear();
        order.clear();
        return this;
    }

    int of(Object name) {
        int at = index.computeIfAbsent(name, each -> {
            names.add(each);
            return names.size() - 1;
        });
        if (!used.get(at)) {
            used.set(at);
            order.add(at);
        }
        return at;
    }

    int size() {
        return names.size();
    }

    List<Object> inOrder() {
        return List.copyOf(names);
    }

    /** The unknowns of the last model as they were named: an order that does not hang on former models. */
    int[] asNamed() {
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether the last model had so few of them that it is better to begin anew. */
    public boolean isWorn() {
        return names.size() > FEW + 2 * used.cardinality();
    }
}
