package org.markettracker.deploy.local.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the analyst decides once everything is entered: that a statement is set aside, or a failed check waived.
 *
 * @param path of the thing below its edition
 * @param decision {@code set-aside} or {@code waived}
 * @param reason in the analyst's words; it is published with the edition
 */
record Decision(String path, String decision, String reason) {

    Decision {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("The decision on " + path + " has no reason");
        }
    }

    /** Where the decision is put, below the edition. */
    String target() {
        return path + (isWaiver() ? "/decision" : "/standing");
    }

    ObjectNode body() {
        return JsonNodeFactory.instance
                .objectNode()
                .put(isWaiver() ? "kind" : "standing", decision)
                .put("reason", reason);
    }

    private boolean isWaiver() {
        return decision.equals("waived");
    }

    /** Where the thing itself is asked for, with the version that a decision names: at its owner. */
    String asked() {
        return isWaiver() ? "market/" + path : path;
    }
}
