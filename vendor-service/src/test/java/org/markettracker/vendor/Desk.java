package org.markettracker.vendor;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.markettracker.testing.Tokens;

/** What the integration tests have in common: requests in somebody's name, and the bodies that they carry. */
public final class Desk {
    /** How long a test waits for what goes through Kafka. */
    public static final Duration SOON = Duration.ofSeconds(20);

    private Desk() {}

    /** A request with the token of a development user. */
    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    /** The path of an edition. */
    public static String path(String tracker, String edition) {
        return "/api/v1/trackers/" + tracker + "/editions/" + edition;
    }

    /** Puts as the analyst, again and again until what it names was heard of. */
    public static Response putWhenHeard(String path, Map<String, Object> body) {
        return Awaitility.await()
                .atMost(SOON)
                .until(() -> as("analyst").body(body).put(path), answer -> !("" + answer.path("type"))
                        .endsWith(":not-heard-yet"));
    }

    /** Makes vendors with nothing but a name. */
    public static void vendors(String edition, String... vendors) {
        for (String vendor : vendors) {
            putWhenHeard(edition + "/vendors/" + vendor, vendor(vendor)).then().statusCode(201);
        }
    }

    /** A vendor with nothing but a name. */
    public static Map<String, Object> vendor(String name) {
        return new HashMap<>(Map.of("name", Map.of("en", name)));
    }

    /** A statement of a share in the first half of 2021. */
    public static Map<String, Object> share(String segment, String vendor, String stated) {
        Map<String, Object> body = new HashMap<>();
        body.put("segment", segment);
        body.put("vendor", vendor);
        body.put("measure", "share");
        body.put("period", "2021H1");
        body.put("unit", "PCT");
        body.put("status", "A");
        body.put("stated", stated);
        body.put("source", "leadleo");
        body.put("confidence", 4);
        body.put("section", "market competition");
        return body;
    }

    /** The shares of an edition as this service shows them. */
    public static List<Map<String, Object>> shares(String edition) {
        return as("analyst").get(edition + "/vendor/shares").jsonPath().getList("");
    }
}
