package org.markettracker.gateway.readmodel.paging;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A page of a list as a document.
 *
 * @param tree as it is sent
 * @param next by which the next page is asked for; empty on the last
 */
public record ListPage(ObjectNode tree, Optional<String> next) {
    /** Writes the cursor of the next page into the document. */
    public static ListPage of(ObjectNode tree, Optional<String> next) {
        next.ifPresent(word -> tree.put("next", word));
        return new ListPage(tree, next);
    }
}
