package org.markettracker.market.domain;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out and may be wanted again, by key: as much as there is room for, the one used longest ago given up
 * first. Exactly that, for an analyst goes on with the draft that he has just changed: caches that admit by how often
 * something was asked for turn just that one away.
 */
public final class Remembered<K, V> {
    private record Weighed<V>(V value, long weight) {}

    private final long room;
    private final Map<K, Weighed<V>> all = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    /** @param room that all may take together, in whatever they are weighed in */
    public Remembered(long room) {
        this.room = room;
    }

    /** Remembers it in the place of what was known; what is too heavy for all the room is not remembered. */
    public synchronized void put(K key, V value, long weighs) {
        take(key);
        all.put(key, new Weighed<>(value, weighs));
        weight += weighs;
        Iterator<Weighed<V>> eldest = all.values().iterator();
        while (weight > room) {
            weight -= eldest.next().weight();
            eldest.remove();
        }
    }

    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(value(all.get(key)));
    }

    /** Gives it away: nobody else has it until it is put back. */
    public synchronized Optional<V> take(K key) {
        Weighed<V> known = all.remove(key);
        weight -= known == null ? 0 : known.weight();
        return Optional.ofNullable(value(known));
    }

    /** How many are remembered. */
    public synchronized int count() {
        return all.size();
    }

    /** What all together weigh. */
    public synchronized long weight() {
        return weight;
    }

    private static <V> @Nullable V value(@Nullable Weighed<V> known) {
        return known == null ? null : known.value();
    }
}
