package org.markettracker.forecast.rest.path;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.forecast.domain.path.Score;

/** How an earlier edition's forecast did against the figure that came. */
@JsonInclude(Include.NON_NULL)
public record ScoreView(
        String edition,
        String period,
        int horizon,
        @Nullable BigDecimal forecast,
        Ends said,
        BigDecimal actual,
        Ends came,
        @Nullable Ends error,
        @Nullable BigDecimal scaled,
        @Nullable Ends naive,
        String held) {
    /** An interval; an end is null where there is none. */
    @JsonInclude(Include.ALWAYS)
    public record Ends(@Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {
        static Ends of(Interval from) {
            return new Ends(from.low(), from.lowOpen(), from.high(), from.highOpen());
        }

        static @Nullable Ends ofNullable(@Nullable Interval from) {
            return from == null ? null : of(from);
        }
    }

    public static ScoreView of(Score from) {
        return new ScoreView(
                from.edition(),
                from.period().code(),
                from.horizon(),
                from.forecast(),
                Ends.of(from.said()),
                from.actualPoint(),
                Ends.of(from.actual()),
                Ends.ofNullable(from.error()),
                from.scaled(),
                Ends.ofNullable(from.naive()),
                from.held().code());
    }
}
