package org.markettracker.gateway.readmodel.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/**
 * How the number of a cell went from one edition to the next, by the same rule as at its owner: it is known to half a
 * unit of the last decimal that the older edition shows; a number that appears or disappears moves beyond that, and so
 * does one whose unit is another. Powers of ten alone move nothing.
 */
final class Move {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<String> NUMBERS = List.of("value", "low", "high");
    private static final List<String> REST =
            List.of("lowOpen", "highOpen", "unit", "unitMult", "decimals", "status", "evidence/low", "evidence/high");

    private Move() {}

    /** Whether anything of the cell is another. */
    static boolean isAny(JsonNode old, JsonNode fresh) {
        return NUMBERS.stream().anyMatch(each -> !same(old.path(each), fresh.path(each)))
                || REST.stream().anyMatch(each -> !old.at("/" + each).equals(fresh.at("/" + each)))
                || old.isMissingNode() != fresh.isMissingNode();
    }

    /** Whether a number moved by more than its rounding, appeared or disappeared. */
    static boolean isBeyondRounding(JsonNode old, JsonNode fresh) {
        return old.isMissingNode()
                || fresh.isMissingNode()
                || NUMBERS.stream().anyMatch(each -> isFar(old, fresh, each));
    }

    /** Whether this one of the numbers did. */
    static boolean isFar(JsonNode old, JsonNode fresh, String number) {
        if (!old.path(number).isNumber() || !fresh.path(number).isNumber()) {
            return old.path(number).isNumber() != fresh.path(number).isNumber();
        }
        if (!old.path("unit").equals(fresh.path("unit"))) {
            return true;
        }
        BigDecimal halfUnit = HALF.scaleByPowerOfTen(-old.path("decimals").asInt());
        BigDecimal sameUnit = fresh.path(number)
                .decimalValue()
                .scaleByPowerOfTen(
                        fresh.path("unitMult").asInt() - old.path("unitMult").asInt());
        return sameUnit.subtract(old.path(number).decimalValue()).abs().compareTo(halfUnit) > 0;
    }

    private static boolean same(JsonNode old, JsonNode fresh) {
        return old.isNumber() && fresh.isNumber()
                ? old.decimalValue().compareTo(fresh.decimalValue()) == 0
                : old.isNumber() == fresh.isNumber();
    }
}
