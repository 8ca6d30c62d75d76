package org.markettracker.forecast.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.forecast.domain.path.Assumption;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.NoModel;
import org.markettracker.forecast.domain.path.Run;

/** {@code forecast.paths.v1}: a path, by whom or which model, under which assumption, and how such did before. */
@JsonInclude(Include.NON_EMPTY)
record PathRecord(
        String tracker,
        String edition,
        String segment,
        String measure,
        String method,
        String scenario,
        @JsonInclude(Include.ALWAYS) List<PointRecord> points,
        List<Trained> runs,
        @Nullable Assumed assumption,
        List<ScoreRecord> scores) {
    /** One run of a model. */
    @JsonInclude(Include.NON_EMPTY)
    record Trained(
            String frequency,
            @JsonInclude(Include.ALWAYS) int observations,
            @Nullable String first,
            @Nullable String origin,
            String vintage,
            @Nullable String parameters,
            List<String> cautions,
            @Nullable None none) {
        static Trained of(Run from) {
            return new Trained(
                    from.frequency().code(),
                    from.observations(),
                    from.first() == null ? null : from.first().code(),
                    from.origin() == null ? null : from.origin().code(),
                    from.vintage(),
                    from.parameters(),
                    from.cautions(),
                    None.of(from.refusal()));
        }
    }

    /** Why there is no forecast. */
    record None(String code, Map<String, String> detail) {
        static @Nullable None of(@Nullable NoModel from) {
            return from == null ? null : new None(from.code(), from.detail());
        }
    }

    /** The event of a scenario. */
    record Assumed(
            Map<String, String> title, String kind, String segment, String start, BigDecimal depth, BigDecimal fade) {
        static @Nullable Assumed of(@Nullable Assumption from) {
            return from == null
                    ? null
                    : new Assumed(
                            from.title(),
                            from.kind(),
                            from.segment(),
                            from.start().code(),
                            from.depth(),
                            from.fade());
        }
    }

    static PathRecord of(ForecastPath path) {
        return new PathRecord(
                path.edition().tracker(),
                path.edition().edition(),
                path.id().segment(),
                path.id().measure().name(),
                path.id().method(),
                path.id().scenario(),
                path.points().stream().map(PointRecord::of).toList(),
                path.runs().stream().map(Trained::of).toList(),
                Assumed.of(path.assumption()),
                path.scores().stream().map(ScoreRecord::of).toList());
    }
}
