package org.markettracker.market.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.markettracker.testing.Tokens;

/**
 * Requests to a service over HTTP in somebody's name.
 *
 * @param url where the service listens
 */
record Calls(String url) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * An answer and how long it took.
     *
     * @param status of HTTP
     * @param text the body
     * @param millis until the whole body was there
     */
    record Answer(int status, String text, double millis) {
        JsonNode json() {
            try {
                return MAPPER.readTree(text);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("not JSON: " + text, e);
            }
        }

        /** Itself, where all went well. */
        Answer good() {
            if (status >= 300) {
                throw new IllegalStateException(status + " after " + Math.round(millis) + " ms: "
                        + text.substring(0, Math.min(2000, text.length())));
            }
            return this;
        }
    }

    Answer put(String user, String path, Object body) {
        return json(user, path, "PUT", body);
    }

    Answer post(String user, String path, Object body) {
        return json(user, path, "POST", body);
    }

    Answer get(String user, String path) {
        return ask(user, path, HttpRequest.Builder::GET);
    }

    Answer csv(String user, String path, String table) {
        return ask(user, path, request -> request.header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(table)));
    }

    private Answer json(String user, String path, String method, Object body) {
        try {
            String text = MAPPER.writeValueAsString(body);
            return ask(user, path, request -> request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(text)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a body can always be written: " + body, e);
        }
    }

    private Answer ask(String user, String path, Consumer<HttpRequest.Builder> how) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + Tokens.of(user));
        how.accept(request);
        try {
            long begin = System.nanoTime();
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), (System.nanoTime() - begin) / 1e6);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + path, e);
        }
    }
}
