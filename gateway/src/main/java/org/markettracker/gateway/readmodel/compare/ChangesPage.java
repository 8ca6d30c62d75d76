package org.markettracker.gateway.readmodel.compare;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.readmodel.ExactJson;

/**
 * A page of a comparison.
 *
 * @param tree as it is sent
 * @param next by which the next page is asked for; empty on the last
 */
public record ChangesPage(ObjectNode tree, Optional<String> next) {

    /**
     * The page after the place that the cursor names.
     *
     * @param cursor as the page before gave it; null for the first page
     * @throws IllegalArgumentException when no page before gave it
     */
    public static ChangesPage of(Comparison comparison, @Nullable String cursor, int limit) {
        List<Comparison.Difference> all = comparison.differences();
        int from = cursor == null ? 0 : after(all, cursor);
        int to = Math.min(all.size(), from + limit);
        ObjectNode tree = ExactJson.object()
                .put("tracker", comparison.edition().key().tracker())
                .put("edition", comparison.edition().key().edition())
                .put("previous", comparison.previous().key().edition());
        ArrayNode changes = tree.putArray("changes");
        all.subList(from, to).forEach(difference -> changes.add(difference.change()));
        Optional<String> next = to < all.size()
                ? Optional.of(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(all.get(to - 1).word().getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
        next.ifPresent(word -> tree.put("next", word));
        return new ChangesPage(tree, next);
    }

    private static int after(List<Comparison.Difference> all, String cursor) {
        String word = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).word().equals(word)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("cursor: must be one that the page before gave, is '" + cursor + "'");
    }
}
