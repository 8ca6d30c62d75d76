package org.markettracker.deploy.local.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What the API answered to one request.
 *
 * @param tag the entity tag; empty where there is none
 */
record Answer(int status, String body, String tag) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PROBLEM = "urn:market-tracker:problem:";

    Answer(int status, String body) {
        this(status, body, "");
    }

    boolean isOk() {
        return status / 100 == 2;
    }

    /** Whether it is this problem, by the last part of its type. */
    boolean is(String problem) {
        return json().path("type").asText().equals(PROBLEM + problem);
    }

    /** The body as a tree; missing when it is none. */
    JsonNode json() {
        try {
            JsonNode tree = JSON.readTree(body);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }
}
