package org.markettracker.gateway.readmodel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed when first asked for, by one thread only, and kept. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> computation;
    private volatile @Nullable T value;

    Once(Supplier<T> computation) {
        this.computation = computation;
    }

    @Override
    public T get() {
        T known = value;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            T computed = value;
            if (computed == null) {
                computed = computation.get();
                value = computed;
            }
            return computed;
        }
    }
}
