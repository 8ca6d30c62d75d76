package org.markettracker.market;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.markettracker.testing.TestTopics;
import org.markettracker.testing.Tokens;
import org.markettracker.testing.TopicReader;

/** What the integration tests have in common: a fresh tracker with a draft, and requests in somebody's name. */
public final class Desk {
    /** The longest that anything is waited for. */
    public static final Duration SOON = Duration.ofSeconds(20);

    private Desk() {}

    /** The first record of a key on a topic, there already or to come. */
    public static ConsumerRecord<byte[], byte[]> told(String topic, String key) throws Exception {
        try (TopicReader reader = TestTopics.read(topic)) {
            return reader.awaitOne(each -> text(each.key()).equals(key), SOON);
        }
    }

    /** Bytes as text; nothing is the empty text. */
    public static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /** A request with the token of a development user. */
    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    /** Makes a tracker of its own with the draft 2021H1, and answers its code. */
    public static String freshDraft() {
        String tracker = "t-" + UUID.randomUUID().toString().substring(0, 8);
        as("analyst").body(tracker()).put("/api/v1/trackers/" + tracker).then().statusCode(201);
        as("analyst")
                .body(Map.of("edition", "2021H1"))
                .post("/api/v1/trackers/" + tracker + "/editions")
                .then()
                .statusCode(201);
        return tracker;
    }

    /** The path of the edition that {@link #freshDraft} opens. */
    public static String edition(String tracker) {
        return "/api/v1/trackers/" + tracker + "/editions/2021H1";
    }

    /** A small tracker. */
    public static Map<String, Object> tracker() {
        Map<String, Object> body = new HashMap<>();
        body.put("title", Map.of("en", "Video", "zh", "音视频"));
        body.put("geography", "CN");
        body.put("currency", "CNY");
        body.put("unit", "CNY_100M");
        body.put("frequency", "semi-annual");
        body.put("firstPeriod", "2019");
        body.put("lastPeriod", "2025");
        body.put(
                "segments",
                List.of(
                        segment("total", null, "Total", "总体", false),
                        segment("retail", "total", "Retail", "零售", false),
                        segment("other", "total", "Other", "其他", true)));
        return body;
    }

    /** A segment named in the languages of the small tracker. */
    public static Map<String, Object> segment(
            String id, String parent, String english, String chinese, boolean residual) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", id);
        body.put("name", Map.of("en", english, "zh", chinese));
        body.put("residual", residual);
        if (parent != null) {
            body.put("parent", parent);
        }
        return body;
    }

    /** A statement of revenue in hundreds of millions of yuan. */
    public static Map<String, Object> revenue(String segment, String period, String stated) {
        Map<String, Object> body = new HashMap<>();
        body.put("segment", segment);
        body.put("measure", "revenue");
        body.put("period", period);
        body.put("unit", "CNY_100M");
        body.put("status", "A");
        body.put("stated", stated);
        body.put("source", "leadleo");
        body.put("confidence", 4);
        body.put("section", "market status");
        return body;
    }
}
