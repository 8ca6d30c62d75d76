package org.markettracker.gateway.readmodel.compare;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.markettracker.gateway.readmodel.ExactJson;
import org.markettracker.gateway.readmodel.paging.Asked;
import org.markettracker.gateway.readmodel.paging.Page;
import org.markettracker.gateway.readmodel.paging.WrongPage;

/**
 * A page of a comparison.
 *
 * @param tree as it is sent
 * @param next by which the next page is asked for; empty on the last
 */
public record ChangesPage(ObjectNode tree, Optional<String> next) {

    /**
     * The page asked for.
     *
     * @throws WrongPage when no page of a comparison gave the cursor
     */
    public static ChangesPage of(Comparison comparison, Asked asked) {
        Page<Comparison.Difference> page =
                Page.of("changes", comparison.differences(), Comparison.Difference::place, asked);
        ObjectNode tree = ExactJson.object()
                .put("tracker", comparison.edition().key().tracker())
                .put("edition", comparison.edition().key().edition())
                .put("previous", comparison.previous().key().edition());
        ArrayNode changes = tree.putArray("changes");
        page.rows().forEach(difference -> changes.add(difference.change()));
        page.next().ifPresent(next -> tree.put("next", next));
        return new ChangesPage(tree, page.next());
    }
}
