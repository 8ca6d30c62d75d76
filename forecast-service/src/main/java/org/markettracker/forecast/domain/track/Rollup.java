package org.markettracker.forecast.domain.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.Score;

/**
 * Scores in few numbers, over all or by one of their marks.
 *
 * @param by what they are put together by: all, horizon, segment or method
 * @param key of it; {@code all} where it is all
 * @param scored how many
 * @param held how many intervals held
 * @param missed how many did not
 * @param undecided how many cannot be told, the actual being an interval itself
 * @param meanError mean size of the error in per cent of the actual; null where no forecast had a point
 * @param meanScaled mean scaled error; null where none has one
 * @param againstNaive sum of the errors as a part of the naive ones' on the same cells: below 1 is better; null where none
 *     has both
 */
public record Rollup(
        String by,
        String key,
        int scored,
        int held,
        int missed,
        int undecided,
        @Nullable Double meanError,
        @Nullable Double meanScaled,
        @Nullable Double againstNaive) {
    private static final double PER_CENT = 100;

    /** A score and the path that it is of. */
    public record Scored(PathId path, Score score) {}

    /** Of all, then by horizon, segment and method. */
    public static List<Rollup> of(List<Scored> scores) {
        List<Rollup> rollups = new ArrayList<>();
        if (!scores.isEmpty()) {
            rollups.addAll(by("all", scores, each -> "all"));
            rollups.addAll(
                    by("horizon", scores, each -> "%03d".formatted(each.score().horizon())).stream()
                            .map(Rollup::plainHorizon)
                            .toList());
            rollups.addAll(by("segment", scores, each -> each.path().segment()));
            rollups.addAll(by("method", scores, each -> each.path().method()));
        }
        return rollups;
    }

    private Rollup plainHorizon() {
        return new Rollup(
                by,
                Integer.toString(Integer.parseInt(key)),
                scored,
                held,
                missed,
                undecided,
                meanError,
                meanScaled,
                againstNaive);
    }

    private static List<Rollup> by(String by, List<Scored> scores, Function<Scored, String> mark) {
        Map<String, List<Score>> groups = new TreeMap<>();
        scores.forEach(each -> groups.computeIfAbsent(mark.apply(each), key -> new ArrayList<>())
                .add(each.score()));
        List<Rollup> rollups = new ArrayList<>();
        groups.forEach((key, of) -> rollups.add(of(by, key, of)));
        return rollups;
    }

    private static Rollup of(String by, String key, List<Score> scores) {
        double error = 0;
        int pointed = 0;
        double scaled = 0;
        int scales = 0;
        double own = 0;
        double naive = 0;
        for (Score each : scores) {
            Double size = size(each.error(), each);
            if (size != null && each.actualPoint().signum() != 0) {
                error += PER_CENT * size / each.actualPoint().doubleValue();
                pointed++;
            }
            if (each.scaled() != null) {
                scaled += each.scaled().doubleValue();
                scales++;
            }
            Double other = size(each.naive(), each);
            if (size != null && other != null) {
                own += size;
                naive += other;
            }
        }
        return new Rollup(
                by,
                key,
                scores.size(),
                count(scores, Score.Held.YES),
                count(scores, Score.Held.NO),
                count(scores, Score.Held.UNDECIDED),
                pointed == 0 ? null : error / pointed,
                scales == 0 ? null : scaled / scales,
                naive == 0 ? null : own / naive);
    }

    /** The error of the actual's point: where it lies in the range is where it lies in the actual's interval. */
    private static @Nullable Double size(@Nullable Interval error, Score of) {
        if (error == null || error.low() == null || of.actual().low() == null) {
            return null;
        }
        return Math.abs(
                error.low().add(of.actualPoint().subtract(of.actual().low())).doubleValue());
    }

    private static int count(List<Score> scores, Score.Held held) {
        return (int) scores.stream().filter(each -> each.held() == held).count();
    }
}
