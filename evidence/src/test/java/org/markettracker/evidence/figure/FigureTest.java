package org.markettracker.evidence.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24.0 | [23.95, 24.05)",
                "24   | [23.5, 24.5)",
                "300  | [299.5, 300.5)",
                "-60  | [-60.5, -59.5)",
                "0    | [-0.5, 0.5)",
                "4.20 | [4.195, 4.205)",
            })
    void theLastDigitSaysHowFarItWasRounded(String digits, String rounding) {
        assertEquals(rounding, new Figure(digits).rounding().toString());
        assertEquals(digits, new Figure(digits).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e3", "+5", "1,000", ".5", "5.", "--5", "NaN"})
    void onlyDigitsAreAFigure(String digits) {
        assertEquals(
                "figure",
                assertThrows(InvalidEvidence.class, () -> new Figure(digits)).field());
    }

    @Property
    void whatIsRoundedToAFigureIsInItsRounding(
            @ForAll @BigRange(min = "0", max = "1000") @Scale(6) BigDecimal truth,
            @ForAll @IntRange(max = 4) int decimals) {
        Figure stated =
                new Figure(truth.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
        assertTrue(stated.rounding().contains(truth));
    }
}
