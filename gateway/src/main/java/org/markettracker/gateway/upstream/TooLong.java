package org.markettracker.gateway.upstream;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.access.Problem;
import org.markettracker.gateway.access.Refused;

/** A body turned out longer than it may be, after its reading had begun. */
public class TooLong extends Refused {
    private static final long serialVersionUID = 1L;

    TooLong(long limit) {
        super(Problem.TOO_LARGE, "The body is longer than " + limit / (1024 * 1024) + " MiB.");
    }

    /** This failure, wherever it hides among the causes of another. */
    static Optional<TooLong> in(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLong tooLong) {
                return Optional.of(tooLong);
            }
        }
        return Optional.empty();
    }
}
