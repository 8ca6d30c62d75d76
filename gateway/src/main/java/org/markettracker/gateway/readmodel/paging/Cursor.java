package org.markettracker.gateway.readmodel.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the words by which the list is ordered, of the last row shown. Readers get it as an opaque word.
 *
 * @param words none at the beginning
 */
public record Cursor(String list, List<String> words) {
    private static final String BETWEEN = "\t";

    public Cursor {
        words = List.copyOf(words);
    }

    /**
     * Reads what a reader gave; null is the beginning.
     *
     * @throws WrongPage when no page of this list gave it
     */
    public static Cursor read(String list, @Nullable String given) {
        if (given == null || given.isEmpty()) {
            return new Cursor(list, List.of());
        }
        List<String> parts = List.of(text(given).split(BETWEEN, -1));
        if (parts.size() < 2 || !parts.get(0).equals(list)) {
            throw WrongPage.cursor(given);
        }
        return new Cursor(list, parts.subList(1, parts.size()));
    }

    public boolean isBeginning() {
        return words.isEmpty();
    }

    /** As readers get it. */
    public String written() {
        String text = list + BETWEEN + String.join(BETWEEN, words);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String given) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(given);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw WrongPage.cursor(given);
        }
    }
}
