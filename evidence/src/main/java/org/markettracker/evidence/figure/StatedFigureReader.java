package org.markettracker.evidence.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The reader behind {@link StatedFigure#parse}: one pass over one text. */
final class StatedFigureReader {
    private static final String NUMBER = "([+-]? ?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)";
    private static final Pattern RANGE =
            Pattern.compile(NUMBER + "([^\\d+~-]*?)(?: ?[-~] ?| to |至|到|から)" + NUMBER + "([^\\d]*)");
    private static final Pattern WORDED_RANGE = Pattern.compile(
            "(?:between |介于|在)" + NUMBER + "([^\\d]*?) ?(?:and|和|与|至|到) ?" + NUMBER + "([^\\d]*?)(?:之间)?");
    private static final Pattern SINGLE = Pattern.compile(NUMBER + "([^\\d]*)");
    private static final Pattern MONEY =
            Pattern.compile("(?<![a-z])(" + Wording.MONEY_BEFORE.alternatives() + ") ?(?=[+-]?\\d)");
    private static final Pattern FREE_UNIT = Pattern.compile("(?!(?:st|nd|rd|th)$)\\p{L}[\\p{L}/]{0,19}");

    /** What stands behind a number: a relation in words, a magnitude, a unit. */
    private record Tail(@Nullable Relation relation, int power, @Nullable String symbol) {
        /** In 10亿至12亿元 the unit is written once, at the end. */
        boolean countsAs(Tail last) {
            return relation == null && power == last.power && (symbol == null || symbol.equals(last.symbol));
        }
    }

    private final String text;
    private @Nullable String money;

    private StatedFigureReader(String text) {
        this.text = text;
    }

    static StatedFigure read(String text) {
        String plain = Typed.plain("stated", text).toLowerCase(Locale.ROOT);
        StatedFigureReader reader = new StatedFigureReader(text);
        if (plain.isEmpty()) {
            throw reader.notUnderstood("must not be empty");
        }
        if (plain.indexOf('¥') >= 0) {
            throw reader.notUnderstood("must say CNY or JPY, because ¥ stands for both");
        }
        String numbers = reader.withoutMoney(plain);
        return Place.read(plain)
                .map(place -> new StatedFigure(text, Relation.RANK, place, null, 0, Unit.ORDINAL.symbol()))
                .or(() -> reader.range(numbers))
                .orElseGet(() -> reader.single(numbers));
    }

    /** Takes the currency that is written before a number out of the text and remembers it. */
    private String withoutMoney(String plain) {
        Matcher written = MONEY.matcher(plain);
        while (written.find()) {
            String symbol = Wording.MONEY_BEFORE.meaning(written.group(1));
            if (money != null && !money.equals(symbol)) {
                throw notUnderstood("must have one unit");
            }
            money = symbol;
        }
        return money == null ? plain : written.replaceAll("");
    }

    private Optional<StatedFigure> range(String plain) {
        Matcher worded = WORDED_RANGE.matcher(plain);
        Matcher range = worded.matches()
                ? worded
                : RANGE.matcher(plain.startsWith("from ") ? plain.substring("from ".length()) : plain);
        if (!range.matches()) {
            return Optional.empty();
        }
        Tail last = tail(range.group(4).strip());
        Tail first = range.group(2).isBlank() ? last : tail(range.group(2).strip());
        if (!first.countsAs(last)) {
            throw notUnderstood("must count both figures of a range in the same unit");
        }
        if (last.relation() != null) {
            throw notUnderstood("must have no further relation beside a range");
        }
        return Optional.of(new StatedFigure(
                text, Relation.BETWEEN, figure(range.group(1)), figure(range.group(3)), last.power(), unit(last)));
    }

    private StatedFigure single(String plain) {
        Optional<Wording.Found<Relation>> before = Wording.BEFORE.atStart(plain);
        String rest = before.map(Wording.Found::rest).orElse(plain);
        Matcher single = SINGLE.matcher(rest);
        if (!single.matches()) {
            throw notUnderstood("must be a figure such as >300亿, ≈60%, 24.0%, 3rd or between 10 and 12 bn");
        }
        Tail tail = tail(single.group(2).strip());
        if (before.isPresent() && tail.relation() != null) {
            throw notUnderstood("must have one relation, not one before and one after the figure");
        }
        Relation after = tail.relation() == null ? Relation.EQ : tail.relation();
        return new StatedFigure(
                text,
                before.map(Wording.Found::meaning).orElse(after),
                figure(single.group(1)),
                null,
                tail.power(),
                unit(tail));
    }

    private @Nullable String unit(Tail tail) {
        if (money != null && tail.symbol() != null && !tail.symbol().equals(money)) {
            throw notUnderstood("must have one unit");
        }
        return money == null ? tail.symbol() : money;
    }

    private Tail tail(String behind) {
        Optional<Wording.Found<Relation>> last = Wording.AFTER.atEnd(behind);
        String rest = last.map(Wording.Found::rest).orElse(behind);
        Optional<Wording.Found<Relation>> first = Wording.AFTER.atStart(rest);
        rest = first.map(Wording.Found::rest).orElse(rest);
        Optional<Magnitude.Read> magnitude = Magnitude.atStart(rest);
        rest = magnitude.map(read -> read.rest().strip()).orElse(rest);
        Optional<Wording.Found<Relation>> middle = Wording.AFTER.atStart(rest);
        rest = middle.map(Wording.Found::rest).orElse(rest);
        Optional<Relation> relation = first.or(() -> middle).or(() -> last).map(Wording.Found::meaning);
        if (first.isPresent() ? middle.isPresent() || last.isPresent() : middle.isPresent() && last.isPresent()) {
            throw notUnderstood("must have one relation");
        }
        return new Tail(
                relation.orElse(null), magnitude.map(Magnitude.Read::power).orElse(0), symbol(rest));
    }

    private @Nullable String symbol(String word) {
        if (word.isEmpty()) {
            return null;
        }
        Optional<String> known = Wording.unit(word);
        if (known.isEmpty() && !FREE_UNIT.matcher(word).matches()) {
            throw notUnderstood("must have a unit of one word behind the figure, not '" + word + "'");
        }
        return known.orElseGet(() -> word.toUpperCase(Locale.ROOT));
    }

    private Figure figure(String number) {
        try {
            return new Figure(number.replaceAll("[+ ,]", ""));
        } catch (InvalidEvidence tooLong) {
            throw notUnderstood("must have at most 30 digits before the point and 12 after it");
        }
    }

    private InvalidEvidence notUnderstood(String rule) {
        return new InvalidEvidence("stated", rule, text);
    }
}
