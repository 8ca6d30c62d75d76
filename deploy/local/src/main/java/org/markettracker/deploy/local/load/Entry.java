package org.markettracker.deploy.local.load;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One thing to put: under which path below its edition, and its body. */
record Entry(String path, ObjectNode body) {

    Entry {
        if (path.startsWith("/") || path.isBlank()) {
            throw new IllegalArgumentException("The path of an entry is relative, but was '" + path + "'");
        }
    }
}
