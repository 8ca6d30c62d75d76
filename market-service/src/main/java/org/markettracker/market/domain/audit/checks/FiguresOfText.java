package org.markettracker.market.domain.audit.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.markettracker.evidence.figure.Magnitude;

/**
 * The figures in a text of any language, with the magnitude written after them (300亿 and 30 billion are the same).
 *
 * @param told figures that another language must tell too
 * @param all those and what may stand for a figure: digits that are part of a word (CR5) and single numerals (五, five)
 */
record FiguresOfText(List<BigDecimal> told, List<BigDecimal> all) {
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}[\\p{Nd},，]*(?:[.．]\\p{Nd}+)?");
    private static final Map<String, Integer> NUMERALS = Map.ofEntries(
            Map.entry("一", 1),
            Map.entry("二", 2),
            Map.entry("三", 3),
            Map.entry("四", 4),
            Map.entry("五", 5),
            Map.entry("六", 6),
            Map.entry("七", 7),
            Map.entry("八", 8),
            Map.entry("九", 9),
            Map.entry("十", 10),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    FiguresOfText {
        told = List.copyOf(told);
        all = List.copyOf(all);
    }

    static FiguresOfText of(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        List<BigDecimal> told = new ArrayList<>();
        List<BigDecimal> all = new ArrayList<>();
        Matcher digits = DIGITS.matcher(plain);
        while (digits.find()) {
            BigDecimal figure = new BigDecimal(
                    digits.group().replace(",", "").replace("，", "").replace('．', '.'));
            BigDecimal scaled = Magnitude.atStart(plain.substring(digits.end()).stripLeading())
                    .map(each -> figure.scaleByPowerOfTen(each.power()))
                    .orElse(figure);
            all.add(figure);
            all.add(scaled);
            boolean partOfAWord = isLatin(plain, digits.start() - 1)
                    || (isLatin(plain, digits.end()) && scaled.compareTo(figure) == 0);
            if (!partOfAWord) {
                told.add(scaled);
            }
        }
        NUMERALS.forEach((word, number) -> {
            if (plain.contains(word)) {
                all.add(BigDecimal.valueOf(number));
            }
        });
        return new FiguresOfText(told, all);
    }

    /** The first figure told here that the other text lacks. */
    Optional<String> notIn(FiguresOfText other) {
        return told.stream()
                .filter(each -> other.all.stream().noneMatch(known -> known.compareTo(each) == 0))
                .findFirst()
                .map(BigDecimal::toPlainString);
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }
}
