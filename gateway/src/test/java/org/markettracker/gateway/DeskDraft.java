package org.markettracker.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.markettracker.contracts.Topic;
import org.markettracker.gateway.readmodel.Golden;
import org.markettracker.testing.Tokens;

/** A draft with a conflict that nobody decided and a check that fails, as its owners say it and would answer it. */
final class DeskDraft {
    static final String EDITION = "/trackers/desk/editions/2021H1";
    static final String CONFLICT = "c-0123456789ab";
    private static final String AT_OWNER =
            """
            {"id":"c-0123456789ab","statements":["M03","M07","M08"],"gaveWay":[{"statement":"M08","part":0.087}],\
            "sentence":{"en":"The whole is above 300, but 191.7 is 70 % of at most 275.9."},"decision":null}""";

    private DeskDraft() {}

    static void prepare() {
        FakeOwners.forget();
        FakeOwners.prepare("GET", "/conflicts/" + CONFLICT, 200, "\"7\"", AT_OWNER);
        FakeOwners.prepare("GET", "/editions/2021H1", 200, "\"3\"", "{}");
        try (Speaker speaker = new Speaker()) {
            List<Golden> content = new ArrayList<>(Golden.wholeEdition().stream()
                    .map(record -> record.with("china-vaas", "desk"))
                    .toList());
            content.add(audit(
                    CONFLICT,
                    "\"kind\":\"conflict\","
                            + AT_OWNER.substring(
                                    AT_OWNER.indexOf("\"statements\""), AT_OWNER.indexOf(",\"decision\""))));
            content.add(
                    audit(
                            "language-against-language",
                            "\"kind\":\"check\",\"outcome\":\"fail\",\"statements\":[],\"detail\":{\"en\":\"Three terms have no Japanese.\"},"
                                    + "\"findings\":[{\"sentence\":{\"en\":\"cdn: has no definition in ja\"},\"statements\":[],\"cells\":[]}]"));
            speaker.say(1, content);
            speaker.say(System.currentTimeMillis(), Golden.lifecycle("draft").with("china-vaas", "desk"));
        }
        Until.soon(
                "the draft",
                () -> bearer("analyst")
                                        .get("/api/v1" + EDITION + "/conflicts/" + CONFLICT)
                                        .statusCode()
                                == 200
                        && bearer("analyst")
                                .get("/api/v1" + EDITION)
                                .jsonPath()
                                .getString("edition.state")
                                .equals("draft"));
    }

    private static Golden audit(String id, String members) {
        return new Golden(
                Topic.MARKET_AUDIT,
                "desk/2021H1/" + id,
                ("{\"tracker\":\"desk\",\"edition\":\"2021H1\",\"id\":\"" + id + "\"," + members + "}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    static RequestSpecification bearer(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }
}
