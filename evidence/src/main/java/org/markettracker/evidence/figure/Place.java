package org.markettracker.evidence.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a place in an order: {@code 1st}, {@code third}, {@code no. 2}, {@code 第三}, {@code 第3名}. */
final class Place {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})(st|nd|rd|th)(?: place)?");
    private static final Pattern NAMED = Pattern.compile("(?:no\\.? ?|#|number |rank )(\\d{1,4})");
    private static final Pattern CHINESE =
            Pattern.compile("第 ?([一二三四五六七八九十]{1,3}|\\d{1,4}) ?(?:名|位)?|(\\d{1,4}) ?(?:名|位)");
    private static final List<String> WORDS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final String NUMERALS = "一二三四五六七八九";

    private Place() {}

    static Optional<Figure> read(String text) {
        int word = WORDS.indexOf(text.endsWith(" place") ? text.substring(0, text.length() - 6) : text);
        if (word >= 0) {
            return Optional.of(new Figure(String.valueOf(word + 1)));
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches() && suffix(Integer.parseInt(numbered.group(1))).equals(numbered.group(2))) {
            return figure(numbered.group(1));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return figure(named.group(1));
        }
        Matcher chinese = CHINESE.matcher(text);
        return chinese.matches()
                ? figure(chinese.group(1) == null ? chinese.group(2) : chinese.group(1))
                : Optional.empty();
    }

    private static Optional<Figure> figure(String number) {
        int place = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : fromNumerals(number);
        return place > 0 ? Optional.of(new Figure(String.valueOf(place))) : Optional.empty();
    }

    /** 一 to 九十九; 0 for what is no numeral, such as 三五. */
    private static int fromNumerals(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? digit(numeral) : 0;
        }
        String tens = numeral.substring(0, ten);
        String ones = numeral.substring(ten + 1);
        if (tens.length() > 1 || ones.length() > 1 || ones.equals("十")) {
            return 0;
        }
        return 10 * (tens.isEmpty() ? 1 : digit(tens)) + (ones.isEmpty() ? 0 : digit(ones));
    }

    private static int digit(String numeral) {
        return NUMERALS.indexOf(numeral) + 1;
    }

    private static String suffix(int place) {
        if (place % 100 >= 11 && place % 100 <= 13) {
            return "th";
        }
        return switch (place % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
