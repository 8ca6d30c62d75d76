package org.markettracker.evidence.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that multiply a written number by a power of ten: 万, 亿, million, bn, … */
public final class Magnitude {
    /** A magnitude that was found at the start of a text, and what follows it. */
    public record Read(int power, String rest) {}

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("万亿", 12),
            Map.entry("千亿", 11),
            Map.entry("百亿", 10),
            Map.entry("十亿", 9),
            Map.entry("亿", 8),
            Map.entry("億", 8),
            Map.entry("千万", 7),
            Map.entry("百万", 6),
            Map.entry("万", 4),
            Map.entry("萬", 4),
            Map.entry("千", 3),
            Map.entry("trillion", 12),
            Map.entry("tn", 12),
            Map.entry("trn", 12),
            Map.entry("billion", 9),
            Map.entry("bn", 9),
            Map.entry("bln", 9),
            Map.entry("b", 9),
            Map.entry("hundred million", 8),
            Map.entry("million", 6),
            Map.entry("mn", 6),
            Map.entry("mln", 6),
            Map.entry("mio", 6),
            Map.entry("m", 6),
            Map.entry("thousand", 3),
            Map.entry("k", 3));
    private static final List<String> LONGEST_FIRST = WORDS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private Magnitude() {}

    /** The magnitude that a lower-case text begins with; a Latin word counts only when it is a whole word. */
    public static Optional<Read> atStart(String text) {
        return LONGEST_FIRST.stream()
                .filter(text::startsWith)
                .filter(word -> word.charAt(0) > 0x7f || endsThere(text, word.length()))
                .findFirst()
                .map(word -> new Read(WORDS.get(word), text.substring(word.length())));
    }

    private static boolean endsThere(String text, int at) {
        return at == text.length() || !Character.isLetter(text.charAt(at)) || text.charAt(at) > 0x7f;
    }
}
