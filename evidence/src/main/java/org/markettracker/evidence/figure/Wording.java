package org.markettracker.evidence.figure;

import static org.markettracker.evidence.figure.Relation.APPROX;
import static org.markettracker.evidence.figure.Relation.EQ;
import static org.markettracker.evidence.figure.Relation.GE;
import static org.markettracker.evidence.figure.Relation.GT;
import static org.markettracker.evidence.figure.Relation.LE;
import static org.markettracker.evidence.figure.Relation.LT;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words and signs that mean a relation or a unit beside a number, in English, Chinese and Japanese. */
final class Wording<T> {
    /** A word that was found, what it means, and the text without it. */
    record Found<T>(T meaning, String rest) {}

    static final Wording<Relation> BEFORE = new Wording<Relation>()
            .means(GT, ">", "超过", "超過", "超", "突破", "逾", "多于", "大于", "高于", "more than", "greater than", "over", "above")
            .means(GT, "exceeding", "exceeds", "exceeded", "higher than", "larger than", "in excess of", "超出")
            .means(GE, ">=", "≥", "≧", "⩾", "不低于", "不少于", "至少", "at least", "no less than", "not less than")
            .means(GE, "no fewer than", "no lower than")
            .means(LT, "<", "不到", "不足", "低于", "少于", "小于", "未满", "less than", "fewer than", "under", "below")
            .means(LT, "lower than", "smaller than")
            .means(LE, "<=", "≤", "≦", "⩽", "不超过", "不高于", "至多", "最多", "at most", "up to", "no more than")
            .means(LE, "not more than", "no higher than")
            .means(APPROX, "≈", "~", "≒", "大约", "大約", "约", "約", "将近", "接近", "近", "ほぼ", "about", "around")
            .means(APPROX, "approximately", "approx.", "approx", "nearly", "almost", "roughly", "circa", "ca.", "c.")
            .means(APPROX, "close to", "some", "几乎", "差不多")
            .means(EQ, "=", "exactly", "达到", "达");
    static final Wording<Relation> AFTER = new Wording<Relation>()
            .means(GE, "以上", "+", "or more", "or above")
            .means(LE, "以下", "以内", "or less", "or fewer", "or below")
            .means(GT, "余", "餘", "多", "超")
            .means(LT, "未満", "未满")
            .means(APPROX, "左右", "上下", "前后", "前後", "or so");
    static final Wording<String> MONEY_BEFORE = new Wording<String>()
            .means("CNY", "cny", "rmb", "人民币")
            .means("HKD", "hkd", "hk$")
            .means("USD", "usd", "us$", "$")
            .means("EUR", "eur", "€")
            .means("JPY", "jpy")
            .means("GBP", "gbp", "£");
    private static final Wording<String> UNITS = new Wording<String>()
            .means("PCT", "%", "percent", "per cent", "pct")
            .means("PP", "pp", "ppt", "pps", "percentage points", "percentage point", "个百分点", "百分点", "ポイント")
            .means("CNY", "元", "人民币", "元人民币", "yuan", "rmb", "cny")
            .means("USD", "美元", "usd", "dollars", "us dollars", "us$", "$")
            .means("HKD", "港元", "港币", "hkd", "hk$")
            .means("EUR", "欧元", "eur", "euro", "euros", "€")
            .means("GBP", "英镑", "gbp", "pounds", "£")
            .means("JPY", "円", "日元", "jpy", "yen");

    private final Map<String, T> meanings = new LinkedHashMap<>();
    private List<String> longestFirst = List.of();

    private Wording<T> means(T meaning, String... words) {
        for (String word : words) {
            meanings.put(word, meaning);
        }
        longestFirst = meanings.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        return this;
    }

    /** What a whole word means as a unit. */
    static Optional<String> unit(String word) {
        return Optional.ofNullable(UNITS.meanings.get(word));
    }

    /** Every word, the longest first, as alternatives of a pattern. */
    String alternatives() {
        return longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** What a whole word means. */
    T meaning(String word) {
        T meaning = meanings.get(word);
        if (meaning == null) {
            throw new IllegalStateException("no meaning kept for " + word);
        }
        return meaning;
    }

    Optional<Found<T>> atStart(String text) {
        return longestFirst.stream()
                .filter(text::startsWith)
                .filter(word -> !splits(text, word.length()))
                .findFirst()
                .map(word ->
                        new Found<>(meaning(word), text.substring(word.length()).strip()));
    }

    Optional<Found<T>> atEnd(String text) {
        return longestFirst.stream()
                .filter(text::endsWith)
                .filter(word -> !splits(text, text.length() - word.length()))
                .findFirst()
                .map(word -> new Found<>(
                        meaning(word),
                        text.substring(0, text.length() - word.length()).strip()));
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }
}
