package org.markettracker.forecast;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.Tokens;
import org.markettracker.testing.TopicReader;

/** What the integration tests have in common: requests in somebody's name, and what is heard of their effect. */
final class Desk {
    static final Duration SOON = Duration.ofSeconds(20);

    private Desk() {}

    /** A request with the token of a development user. */
    static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    static String edition(Market market, String edition) {
        return "/api/v1/trackers/" + market.tracker + "/editions/" + edition;
    }

    /** Puts as the analyst until the answer has this status; what it names may not have been heard of yet. */
    static Response put(int status, String path, Map<String, Object> body) {
        return Awaitility.await()
                .atMost(SOON)
                .until(() -> as("analyst").body(body).put(path), answer -> answer.statusCode() == status);
    }

    /** A statement of revenue in hundreds of millions of yuan. */
    static Map<String, Object> revenue(String segment, String period, String stated) {
        Map<String, Object> body = new HashMap<>();
        body.put("segment", segment);
        body.put("measure", "revenue");
        body.put("period", period);
        body.put("unit", "CNY_100M");
        body.put("status", "F");
        body.put("stated", stated);
        body.put("source", "leadleo");
        body.put("confidence", 4);
        body.put("section", "market status");
        return body;
    }

    static Map<String, Object> outlook(String segment, String direction) {
        Map<String, Object> body = new HashMap<>();
        body.put("segment", segment);
        body.put("from", "2022");
        body.put("direction", direction);
        body.put("statement", Map.of("en", "Standardisation widens demand", "zh", "标准化扩大需求"));
        return body;
    }

    /** The first record of a key that is on the topic or comes soon. */
    static ConsumerRecord<byte[], byte[]> told(String topic, String key) {
        try (TopicReader reader = TestTopics.read(topic)) {
            return reader.awaitOne(each -> text(each.key()).equals(key), SOON);
        }
    }

    static ConsumerRecord<byte[], byte[]> gone(String topic, String key) {
        try (TopicReader reader = TestTopics.read(topic)) {
            return reader.awaitOne(each -> text(each.key()).equals(key) && each.value() == null, SOON);
        }
    }

    /** All that is on the topic of a tracker now, oldest first. */
    static List<ConsumerRecord<byte[], byte[]>> all(String topic, Market market) {
        try (TopicReader reader = TestTopics.read(topic)) {
            return reader.readToEnd().stream()
                    .filter(each -> text(each.key()).startsWith(market.tracker + "/"))
                    .toList();
        }
    }

    static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
