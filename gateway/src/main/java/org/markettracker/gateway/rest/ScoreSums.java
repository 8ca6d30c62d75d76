package org.markettracker.gateway.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.markettracker.gateway.readmodel.ExactJson;

/**
 * Scores put together: how many intervals held, the mean error in per cent of the actual, the mean scaled error, and the sum
 * of the errors as a part of the naive ones' on the same cells (below 1 is better). Means to four decimals.
 */
final class ScoreSums {
    private static final int DECIMALS = 4;
    private static final BigDecimal PER_CENT = new BigDecimal("100");

    private ScoreSums() {}

    static List<ObjectNode> of(List<ObjectNode> scores) {
        List<ObjectNode> sums = new ArrayList<>();
        if (!scores.isEmpty()) {
            sums.addAll(by("all", scores, each -> "all"));
            sums.addAll(by("horizon", scores, each -> "%03d"
                    .formatted(each.path("horizon").asInt())));
            sums.addAll(by("segment", scores, each -> each.path("segment").asText()));
            sums.addAll(by("method", scores, each -> each.path("method").asText()));
        }
        return sums;
    }

    private static List<ObjectNode> by(String by, List<ObjectNode> scores, Function<ObjectNode, String> mark) {
        Map<String, List<ObjectNode>> groups = new TreeMap<>();
        scores.forEach(each -> groups.computeIfAbsent(mark.apply(each), key -> new ArrayList<>())
                .add(each));
        List<ObjectNode> sums = new ArrayList<>();
        groups.forEach((key, of) ->
                sums.add(sum(ExactJson.object().put("by", by).put("key", key.replaceFirst("^0+(?=\\d)", "")), of)));
        return sums;
    }

    private static ObjectNode sum(ObjectNode sum, List<ObjectNode> scores) {
        sum.put("scored", scores.size())
                .put("held", held(scores, "yes"))
                .put("missed", held(scores, "no"))
                .put("undecided", held(scores, "undecided"));
        List<BigDecimal> errors = new ArrayList<>();
        List<BigDecimal> scaled = new ArrayList<>();
        BigDecimal own = BigDecimal.ZERO;
        BigDecimal naive = BigDecimal.ZERO;
        for (ObjectNode each : scores) {
            Optional<BigDecimal> error = size(each, "error");
            BigDecimal actual = each.path("actual").decimalValue();
            if (actual.signum() != 0) {
                error.ifPresent(size -> errors.add(size.multiply(PER_CENT).divide(actual, MathContext.DECIMAL64)));
            }
            if (each.has("scaled")) {
                scaled.add(each.path("scaled").decimalValue());
            }
            Optional<BigDecimal> other = size(each, "naive");
            if (error.isPresent() && other.isPresent()) {
                own = own.add(error.get());
                naive = naive.add(other.get());
            }
        }
        mean(errors).ifPresent(mean -> sum.put("meanErrorPercent", mean));
        mean(scaled).ifPresent(mean -> sum.put("meanScaled", mean));
        if (naive.signum() > 0) {
            sum.put("againstNaive", own.divide(naive, DECIMALS, RoundingMode.HALF_EVEN));
        }
        return sum;
    }

    /** The size of the actual's own error: it lies in the range where the actual lies in its interval. */
    private static Optional<BigDecimal> size(JsonNode score, String error) {
        JsonNode low = score.path(error).path("low");
        JsonNode from = score.path("came").path("low");
        return low.isNumber() && from.isNumber()
                ? Optional.of(low.decimalValue()
                        .add(score.path("actual").decimalValue().subtract(from.decimalValue()))
                        .abs())
                : Optional.empty();
    }

    private static Optional<BigDecimal> mean(List<BigDecimal> numbers) {
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(numbers.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(numbers.size()), DECIMALS, RoundingMode.HALF_EVEN));
    }

    private static int held(List<ObjectNode> scores, String how) {
        return (int) scores.stream()
                .filter(each -> each.path("held").asText().equals(how))
                .count();
    }
}
