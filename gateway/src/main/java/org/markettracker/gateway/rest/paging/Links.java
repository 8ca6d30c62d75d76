package org.markettracker.gateway.rest.paging;

/** Links between pages in the form of RFC 8288. */
final class Links {
    /** A cursor as it looks; for the API's description. */
    static final String CURSOR = "c2l6ZXMJMDAwMDAwMDAwMQlvbmxpbmUtZWR1Y2F0aW9uCTIwMjEtUzEJCVNJWkUJCTA";

    private Links() {}

    /** @param path with its query, to which only the cursor is to be added */
    static String next(String path, String cursor) {
        return "<" + path + "cursor=" + cursor + ">; rel=\"next\"";
    }
}
