package org.markettracker.vendor.rest.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.markettracker.vendor.domain.Refused;

/**
 * Where a page of a list ended: what the list is ordered by, of the last row shown. Readers get it as an opaque word and
 * give it back as it was; it names no row that they were not shown.
 *
 * @param list that it is a place in
 * @param words what the list is ordered by; none at the beginning
 */
public record Cursor(String list, List<String> words) {
    private static final String BETWEEN = "\t";

    public Cursor {
        words = List.copyOf(words);
    }

    /**
     * Reads what a reader gave.
     *
     * @param list that it must be of
     * @param width how many words the list is ordered by
     * @param given null for the beginning
     */
    static Cursor read(String list, int width, @Nullable String given) {
        if (given == null) {
            return new Cursor(list, List.of());
        }
        List<String> parts = List.of(text(given).split(BETWEEN, -1));
        if (parts.size() != width + 1 || !parts.get(0).equals(list)) {
            throw foreign(given);
        }
        return new Cursor(list, parts.subList(1, parts.size()));
    }

    /** One of the words; empty at the beginning, which comes before everything. */
    public String word(int index) {
        return words.isEmpty() ? "" : words.get(index);
    }

    /** The first word as a number; 0 at the beginning, which comes before everything. */
    public long number() {
        if (words.isEmpty()) {
            return 0;
        }
        if (!words.get(0).matches("\\d{1,18}")) {
            throw foreign();
        }
        return Long.parseLong(words.get(0));
    }

    /** The refusal of this one, for a word of it is none that the list is ordered by. */
    public Refused foreign() {
        return foreign(written());
    }

    /** As readers get it. */
    String written() {
        String text = list + BETWEEN + String.join(BETWEEN, words);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String given) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(given);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.chars().anyMatch(each -> each < ' ' && each != '\t')) { // a database takes no NUL
                throw foreign(given);
            }
            return text;
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw foreign(given);
        }
    }

    private static Refused foreign(String given) {
        return Refused.invalid("cursor", "must be one that a page of this list gave", given);
    }
}
