package org.markettracker.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.markettracker.contracts.Topic;
import org.markettracker.gateway.readmodel.Golden;
import org.markettracker.testing.Tokens;

/** A draft with conflicts that nobody decided and a check that fails, as its owners say it and would answer it. */
final class DeskDraft {
    static final String EDITION = "/trackers/desk/editions/2021H1";
    static final String CONFLICT = "c-0123456789ab";
    private static final String AT_OWNER =
            """
            {"id":"c-0123456789ab","statements":["M03","M07","M08"],"gaveWay":[{"statement":"M08","part":0.087}],\
            "sentence":{"en":"The whole is above 300, but 191.7 is 70 % of at most 275.9."},"decision":null}""";

    static final String VENDORS_CONFLICT = "c-23519a43c66b";
    private static final String AT_VENDORS_OWNER =
            """
            {"id":"c-23519a43c66b","statements":["V01","V02","V04"],"gaveWay":[{"statement":"V04","part":0.04}],\
            "sentence":{"en":"V01 and V02 leave no room for 24.0% of alibaba-cloud."},"decision":null}""";

    private DeskDraft() {}

    static void prepare() {
        FakeOwners.forget();
        FakeOwners.prepare("GET", "/conflicts/" + CONFLICT, 200, "\"7\"", AT_OWNER);
        FakeOwners.prepare("GET", "/vendor/conflicts/" + VENDORS_CONFLICT, 200, "\"4\"", AT_VENDORS_OWNER);
        FakeOwners.prepare("GET", "/editions/2021H1", 200, "\"3\"", "{}");
        try (Speaker speaker = new Speaker()) {
            List<Golden> content = new ArrayList<>(Golden.wholeEdition().stream()
                    .map(record -> record.with("china-vaas", "desk"))
                    .toList());
            content.add(audit(Topic.MARKET_AUDIT, CONFLICT, "\"kind\":\"conflict\"," + told(AT_OWNER)));
            content.add(audit(Topic.VENDOR_AUDIT, VENDORS_CONFLICT, "\"kind\":\"conflict\"," + told(AT_VENDORS_OWNER)));
            content.add(
                    audit(
                            Topic.MARKET_AUDIT,
                            "language-against-language",
                            "\"kind\":\"check\",\"outcome\":\"fail\",\"statements\":[],\"detail\":{\"en\":\"Three terms have no Japanese.\"},"
                                    + "\"findings\":[{\"sentence\":{\"en\":\"cdn: has no definition in ja\"},\"statements\":[],\"cells\":[]}]"));
            speaker.say(1, content);
            speaker.say(System.currentTimeMillis(), Golden.lifecycle("draft").with("china-vaas", "desk"));
        }
        Until.soon(
                "the draft",
                () -> isThere(CONFLICT)
                        && isThere(VENDORS_CONFLICT)
                        && bearer("analyst")
                                .get("/api/v1" + EDITION)
                                .jsonPath()
                                .getString("edition.state")
                                .equals("draft"));
    }

    /** What an owner says on Kafka of what it answers. */
    private static String told(String answer) {
        return answer.substring(answer.indexOf("\"statements\""), answer.indexOf(",\"decision\""));
    }

    private static Golden audit(Topic topic, String id, String members) {
        return new Golden(
                topic,
                "desk/2021H1/" + id,
                ("{\"tracker\":\"desk\",\"edition\":\"2021H1\",\"id\":\"" + id + "\"," + members + "}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isThere(String conflict) {
        return bearer("analyst")
                        .get("/api/v1" + EDITION + "/conflicts/" + conflict)
                        .statusCode()
                == 200;
    }

    static RequestSpecification bearer(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }
}
