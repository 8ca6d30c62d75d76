package org.markettracker.gateway.upstream;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.markettracker.contracts.Part;

/**
 * One request to an owner, in the name of the caller.
 *
 * @param path with its query, as in the request line
 * @param token the caller's access token
 * @param patient whether the answer may take as long as an import
 */
public record Errand(
        Part owner,
        String method,
        String path,
        String token,
        Map<String, String> headers,
        BodyPublisher body,
        boolean patient) {

    public Errand {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("path: must begin with a slash, is '" + path + "'");
        }
        headers = Map.copyOf(headers);
    }

    /** A request without a body. */
    public static Errand of(Part owner, String method, String path, String token) {
        return new Errand(owner, method, path, token, Map.of(), BodyPublishers.noBody(), false);
    }

    /** The same with a body of this type. */
    public Errand carrying(String contentType, BodyPublisher content) {
        return new Errand(owner, method, path, token, and("Content-Type", contentType), content, patient);
    }

    /** The same with one more header. */
    public Errand with(String name, String value) {
        return new Errand(owner, method, path, token, and(name, value), body, patient);
    }

    /** The same, waiting as long as an import may take. */
    public Errand patiently() {
        return new Errand(owner, method, path, token, headers, body, true);
    }

    private Map<String, String> and(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return more;
    }
}
