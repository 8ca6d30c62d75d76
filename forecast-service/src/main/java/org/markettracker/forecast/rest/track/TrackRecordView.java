package org.markettracker.forecast.rest.track;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.application.track.ReadTrackRecord.Brought;
import org.markettracker.forecast.domain.track.Rollup;
import org.markettracker.forecast.rest.paging.Paging.Page;
import org.markettracker.forecast.rest.path.ScoreView;

/**
 * How forecasts did.
 *
 * @param scores one by one, the newest edition first
 * @param rollups of all, by horizon, by segment, by method
 * @param next cursor of the next page; left out on the last
 */
@JsonInclude(Include.NON_NULL)
public record TrackRecordView(List<Line> scores, List<Sum> rollups, @Nullable String next) {
    /** A score with the path that it is of and the edition that brought the actual. */
    public record Line(String segment, String method, String broughtBy, @JsonUnwrapped ScoreView score) {
        static Line of(Brought from) {
            return new Line(
                    from.scored().path().segment(),
                    from.scored().path().method(),
                    from.edition().edition(),
                    ScoreView.of(from.scored().score()));
        }
    }

    /** Scores put together; means to four decimals. */
    @JsonInclude(Include.NON_NULL)
    public record Sum(
            String by,
            String key,
            int scored,
            int held,
            int missed,
            int undecided,
            @Nullable BigDecimal meanErrorPercent,
            @Nullable BigDecimal meanScaled,
            @Nullable BigDecimal againstNaive) {
        static Sum of(Rollup from) {
            return new Sum(
                    from.by(),
                    from.key(),
                    from.scored(),
                    from.held(),
                    from.missed(),
                    from.undecided(),
                    rounded(from.meanError()),
                    rounded(from.meanScaled()),
                    rounded(from.againstNaive()));
        }

        private static @Nullable BigDecimal rounded(@Nullable Double number) {
            return number == null ? null : BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_EVEN);
        }
    }

    static TrackRecordView of(Page<Brought> page, List<Brought> all) {
        return new TrackRecordView(
                page.rows().stream().map(Line::of).toList(),
                Rollup.of(all.stream().map(Brought::scored).toList()).stream()
                        .map(Sum::of)
                        .toList(),
                page.next().orElse(null));
    }
}
