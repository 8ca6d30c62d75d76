package org.markettracker.evidence.time;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.markettracker.evidence.figure.InvalidEvidence;
import org.markettracker.evidence.figure.Typed;

/**
 * The reader behind {@link Period#parse}: the forms in which people name calendar years, halves, quarters and months. A
 * fiscal year (FY2021, 2021年度) is not understood on purpose: nobody can tell which months it means.
 */
final class PeriodReader {
    private static final String YEAR = "(?<year>\\d{4})";
    private static final String SHORT_YEAR = "(?<short>\\d{2})";
    private static final String EITHER_YEAR = "(?:" + YEAR + "|'?" + SHORT_YEAR + ")";
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> ORDINALS = List.of("FIRST", "SECOND", "THIRD", "FOURTH");
    private static final String NUMERALS = "一二三四";

    private static final List<Pattern> FORMS = List.of(
            form(YEAR + " ?年?"),
            form(YEAR + "(?: ?年 ?| ?- ?| )?(?<kind>[SHQ])(?<part>[1-4])"),
            form(SHORT_YEAR + "(?<kind>[HQ])(?<part>[1-4])"),
            form("(?<part>[1-4])(?<kind>[HQ])[ /-]?" + EITHER_YEAR),
            form("(?<kind>[HQ])(?<part>[1-4])(?:[ /-]" + EITHER_YEAR + "|'" + "(?<quoted>\\d{2}))"),
            form("(?<ordinal>FIRST|SECOND|THIRD|FOURTH) (?<kind>HALF|QUARTER)(?: OF)? " + YEAR),
            form(YEAR + " ?年? ?(?<half>[上下])半年"),
            form(YEAR + " ?年? ?第?(?<part>[1-4一二三四])(?<kind>季)度"),
            form(YEAR + "(?:-M?|M)(?<month>\\d{2})"),
            form(YEAR + " ?年 ?(?<month>\\d{1,2}) ?月"),
            form("(?<named>[A-Z]{3,9})\\.? " + YEAR));

    private final Matcher form;
    private final String text;

    private PeriodReader(Matcher form, String text) {
        this.form = form;
        this.text = text;
    }

    static Period read(String text) {
        String plain = Typed.plain("period", text).toUpperCase(Locale.ROOT).replace('’', '\'');
        return FORMS.stream()
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .map(form -> new PeriodReader(form, text).period())
                .orElseThrow(() -> notUnderstood(text));
    }

    private Period period() {
        int year = group("year").map(Integer::parseInt).orElseGet(() -> 2000 + Integer.parseInt(shortYear()));
        Optional<String> month = group("month").or(() -> group("named").map(PeriodReader::month));
        if (month.isPresent()) {
            return checked(Frequency.MONTHLY, year, Integer.parseInt(month.get()));
        }
        if (group("half").isPresent()) {
            return checked(Frequency.SEMI_ANNUAL, year, group("half").get().equals("上") ? 1 : 2);
        }
        Optional<String> kind = group("kind");
        if (kind.isEmpty()) {
            return checked(Frequency.ANNUAL, year, 1);
        }
        boolean quarter = kind.get().startsWith("Q") || kind.get().equals("季");
        return checked(quarter ? Frequency.QUARTERLY : Frequency.SEMI_ANNUAL, year, part());
    }

    private String shortYear() {
        return group("short").or(() -> group("quoted")).orElseThrow();
    }

    private int part() {
        Optional<String> ordinal = group("ordinal");
        if (ordinal.isPresent()) {
            return ORDINALS.indexOf(ordinal.get()) + 1;
        }
        String part = group("part").orElseThrow();
        int numeral = NUMERALS.indexOf(part);
        return numeral >= 0 ? numeral + 1 : Integer.parseInt(part);
    }

    /** The number of an English month, short or whole; 0 for another word. */
    private static String month(String name) {
        int index = MONTHS.indexOf(name.substring(0, 3));
        boolean known = index >= 0
                && (name.length() == 3
                        || name.equals("SEPT")
                        || Month.of(index + 1).name().equals(name));
        return known ? String.valueOf(index + 1) : "0";
    }

    private Period checked(Frequency frequency, int year, int part) {
        if (year < 1000 || part < 1 || part > frequency.perYear()) {
            throw notUnderstood(text);
        }
        return new Period(frequency, year, part);
    }

    /** What a named group matched; empty also where the form has no such group. */
    private Optional<String> group(String name) {
        return form.pattern().pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(form.group(name))
                : Optional.empty();
    }

    private static Pattern form(String pattern) {
        return Pattern.compile(pattern);
    }

    private static InvalidEvidence notUnderstood(String text) {
        return new InvalidEvidence(
                "period",
                "must be a calendar year, half, quarter or month such as 2021, 2021-S1, 2021-Q1 or 2021-03",
                text);
    }
}
