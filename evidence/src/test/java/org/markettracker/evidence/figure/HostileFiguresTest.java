package org.markettracker.evidence.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should type, and what is said to who does. */
class HostileFiguresTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "不足六",
                "Infinity",
                "-∞",
                "1e999",
                "1E5亿",
                "0x10",
                "more than a third",
                "1/3",
                "half",
                "翻番",
                "1.234,5",
                "1 234",
                "12,34",
                "1,2345",
                ",5",
                ".5%",
                "5.",
                "--5",
                "+-5",
                "5%%",
                "> < 5",
                "~~60%",
                "between 10 and",
                "10 to 12 to 14",
                "10-",
                "$5 - €6",
                "US$ 5 €",
                "10²亿",
                "①",
                "½",
                "٣٠٠",
                "𝟑00",
                "300\u200f亿",
                "\u202e300亿",
                "300\u200b",
                "300\u0000亿",
                "300\u0007",
                "\ud800",
                "=1+1",
                "=HYPERLINK(\"x\")",
                "'300",
                "<script>5</script>",
                "300亿; DROP TABLE"
            })
    void whatIsNoFigureIsRefusedWithARuleAndAValueOneCanSee(String typed) {
        InvalidEvidence refused = assertThrows(InvalidEvidence.class, () -> StatedFigure.parse(typed));
        assertEquals("stated", refused.field());
        assertTrue(refused.rule().startsWith("must "), refused.rule());
        assertFalse(
                refused.getMessage()
                        .codePoints()
                        .anyMatch(each -> Character.getType(each) == Character.CONTROL
                                || Character.getType(each) == Character.FORMAT),
                refused.getMessage());
    }

    @Test
    void whatIsTooLongIsRefusedBeforeItIsReadAndIsNotRepeatedWhole() {
        for (String unit : new String[] {"9", "1,", "- ", "约", " to 1", "亿", "a", "１", "\u00a0", "1-"}) {
            InvalidEvidence refused =
                    assertThrows(InvalidEvidence.class, () -> StatedFigure.parse(unit.repeat(10_000)));
            assertTrue(refused.getMessage().length() < 400, refused.getMessage());
        }
        assertThrows(InvalidEvidence.class, () -> StatedFigure.parse("9".repeat(31)));
        assertThrows(InvalidEvidence.class, () -> StatedFigure.parse("1." + "9".repeat(13)));
        assertEquals("9".repeat(30), StatedFigure.parse("9".repeat(30)).figure().digits());
    }

    @Test
    void noTextOfTheGreatestLengthKeepsTheReaderBusy() {
        String alphabet = "0123456789,.-~+ %亿万toand between";
        Random random = new Random(7);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < 2000; i++) {
                StringBuilder text = new StringBuilder();
                String part = alphabet.substring(random.nextInt(10), 10 + random.nextInt(alphabet.length() - 10));
                while (text.length() < Typed.LONGEST) {
                    text.append(part.charAt(random.nextInt(part.length())));
                }
                refuseOrRead(text.toString());
                refuseOrRead(part.repeat(Typed.LONGEST).substring(0, Typed.LONGEST));
            }
        });
    }

    private static void refuseOrRead(String text) {
        try {
            assertTrue(StatedFigure.parse(text).figure().digits().length() <= Typed.LONGEST);
        } catch (InvalidEvidence refused) {
            assertEquals("stated", refused.field());
        }
    }
}
