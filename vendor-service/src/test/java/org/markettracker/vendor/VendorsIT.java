package org.markettracker.vendor;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "vendor"))
class VendorsIT {
    private final Market market = new Market();
    private final String edition = market.draft("2021H1");
    private final String vendors = edition + "/vendors/";

    @Test
    void a_vendor_is_kept_given_back_and_told() {
        Map<String, Object> body = Desk.vendor("Volcano Engine");
        body.put("parent", "ByteDance");
        body.put("source", "leadleo");
        body.put("entered", "2021H2");
        body.put("positioning", Map.of("en", "New entrant"));
        body.put("facts", List.of(Map.of("subject", "nodes", "relation", "gt", "stated", ">1500")));
        body.put("comparesTo", Map.of("market", "kingsoft-cloud"));
        body.put("groups", List.of(Map.of("id", "leaders", "label", Map.of("en", "two leaders"))));
        Desk.putWhenHeard(vendors + "volcano-engine", body)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("id", equalTo("volcano-engine"))
                .body("entered", equalTo("2021-S2"));
        Desk.as("publisher")
                .get(vendors + "volcano-engine")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("facts[0].stated", equalTo(">1500"))
                .body("groups[0].label.en", equalTo("two leaders"));
        Desk.as("admin").get(edition + "/vendors").then().statusCode(200).body("", hasSize(1));
        JsonNode told = Ear.told("internal.vendor.profiles.v1", market.tracker() + "/2021H1/volcano-engine");
        assertEquals("ByteDance", told.path("parent").asText());
        assertEquals("kingsoft-cloud", told.at("/comparesTo/market").asText());
        assertFalse(told.has("customers"));
    }

    @Test
    void the_same_vendor_again_changes_nothing_and_another_needs_the_version_seen() {
        Desk.vendors(edition, "alibaba-cloud");
        Desk.as("analyst")
                .body(Desk.vendor("alibaba-cloud"))
                .put(vendors + "alibaba-cloud")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        Desk.as("analyst")
                .body(Desk.vendor("Alibaba"))
                .put(vendors + "alibaba-cloud")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:market-tracker:problem:stale"));
        Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .body(Desk.vendor("Alibaba"))
                .put(vendors + "alibaba-cloud")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .delete(vendors + "alibaba-cloud")
                .then()
                .statusCode(412);
    }

    @Test
    void a_vendor_that_a_statement_names_cannot_go_before_it() {
        Desk.vendors(edition, "alibaba-cloud", "tencent-cloud");
        Desk.as("analyst")
                .body(Desk.share("total", "tencent-cloud+alibaba-cloud", "60%"))
                .put(edition + "/vendor/statements/V01")
                .then()
                .statusCode(201);
        Desk.as("analyst")
                .delete(vendors + "alibaba-cloud")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:market-tracker:problem:still-named"))
                .body("detail", containsString("V01"));
        Desk.as("analyst").delete(edition + "/vendor/statements/V01").then().statusCode(204);
        Desk.as("analyst").delete(vendors + "alibaba-cloud").then().statusCode(204);
        Desk.as("analyst").get(vendors + "alibaba-cloud").then().statusCode(404);
        Desk.as("analyst").delete(vendors + "alibaba-cloud").then().statusCode(404);
        Ear.told(
                "internal.vendor.profiles.v1",
                market.tracker() + "/2021H1/alibaba-cloud",
                each -> each.value() == null);
    }

    @Test
    void each_wrong_field_is_named() {
        Desk.vendors(edition, "alibaba-cloud");
        refused("tencent-cloud", Map.of(), "#/name");
        refused("Tencent", Desk.vendor("Tencent"), "#/vendor");
        Map<String, Object> body = Desk.vendor("Tencent");
        body.put("entered", "soon");
        refused("tencent-cloud", body, "#/entered");
        body = Desk.vendor("Tencent");
        body.put("facts", List.of(Map.of("subject", "nodes", "relation", "many", "stated", "5")));
        refused("tencent-cloud", body, "#/facts/relation");
        body = Desk.vendor("Tencent");
        body.put("merger", Map.of("into", "nobody", "at", "2021", "source", "leadleo"));
        refused("tencent-cloud", body, "#/merger/into");
        refused("others", Desk.vendor("Others"), "#/vendor");
    }

    @Test
    void what_nobody_says_is_not_kept() {
        Desk.vendors(edition, "alibaba-cloud");
        for (String field : List.of("parent", "entered", "exited")) {
            Map<String, Object> body = Desk.vendor("Tencent");
            body.put(field, field.equals("parent") ? "Tencent" : "2021");
            refused("tencent-cloud", body, "#/source");
            body.put("source", "leadleo");
            Desk.as("analyst").body(body).put(vendors + field).then().statusCode(201);
        }
        Map<String, Object> body = Desk.vendor("Tencent");
        body.put("facts", List.of(Map.of("subject", "nodes", "relation", "gt", "stated", ">5", "source", "leadleo")));
        Desk.as("analyst").body(body).put(vendors + "tencent-cloud").then().statusCode(201);
    }

    @Test
    void any_name_in_any_script_finds_a_vendor_and_texts_say_which_language_they_are_in() {
        Map<String, Object> tencent = Desk.vendor("Tencent Cloud");
        tencent.put("name", Map.of("en", "Tencent Cloud", "zh", "腾讯云", "ja", "テンセントクラウド"));
        tencent.put("aliases", List.of("腾讯"));
        tencent.put("positioning", Map.of("en", "Leads in real-time communication"));
        tencent.put("source", "leadleo");
        Desk.putWhenHeard(vendors + "tencent-cloud", tencent).then().statusCode(201);
        Desk.vendors(edition, "alibaba-cloud");
        for (String query : List.of("Tencent", "ＴＥＮＣＥＮＴ", "cloud tencent".substring(6), "腾讯", "讯云", "ﾃﾝｾﾝﾄ", "クラウド")) {
            Desk.as("analyst")
                    .queryParam("q", query)
                    .get(edition + "/vendors")
                    .then()
                    .statusCode(200)
                    .body("id", hasItem("tencent-cloud"));
        }
        Desk.as("analyst")
                .header("Accept-Language", "ja, en;q=0.5")
                .get(vendors + "tencent-cloud")
                .then()
                .header("Vary", containsString("Accept-Language"))
                .body("shown.name.text", equalTo("テンセントクラウド"))
                .body("shown.name.fallback", equalTo(false))
                .body("shown.positioning.language", equalTo("en"));
        Desk.as("analyst")
                .header("Accept-Language", "zh-CN")
                .get(vendors + "tencent-cloud")
                .then()
                .body("shown.name.language", equalTo("zh"))
                .body("shown.positioning.language", equalTo("en"))
                .body("shown.positioning.fallback", equalTo(true));
    }

    @Test
    void a_profile_has_a_history_by_edition_and_is_like_others() {
        Desk.vendors(edition, "alibaba-cloud", "tencent-cloud");
        market.catalogue("2021H2");
        market.life("2021H2", "draft", Map.of("basedOn", "2021H1"));
        String second = Desk.path(market.tracker(), "2021H2");
        Desk.putWhenHeard(second + "/vendors/kingsoft-cloud", Desk.vendor("Kingsoft"))
                .then()
                .statusCode(201);
        Map<String, Object> renamed = Desk.vendor("Alibaba Cloud Intelligence");
        renamed.put(
                "formerNames",
                List.of(Map.of("name", Map.of("en", "alibaba-cloud"), "until", "2021-S1", "source", "leadleo")));
        Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .body(renamed)
                .put(second + "/vendors/alibaba-cloud")
                .then()
                .statusCode(200);
        Desk.as("analyst")
                .get(second + "/vendors/alibaba-cloud/history")
                .then()
                .statusCode(200)
                .body("edition", equalTo(List.of("2021H2", "2021H1")))
                .body("changed", equalTo(List.of(true, true)))
                .body("[0].profile.formerNames[0].until", equalTo("2021-S1"));
        Desk.as("analyst")
                .get(second + "/vendors/alibaba-cloud/likeness")
                .then()
                .statusCode(200)
                .body("vendor", equalTo(List.of("kingsoft-cloud", "tencent-cloud")))
                .body("[0].market", equalTo(null))
                .body("[0].technology", equalTo(null));
    }

    @Test
    void a_body_that_is_no_such_json_is_refused_as_malformed() {
        for (String body : new String[] {"{", "[]", "{\"colour\":\"blue\"}", "{\"aliases\":7}"}) {
            Desk.as("analyst")
                    .body(body)
                    .put(vendors + "tencent-cloud")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:market-tracker:problem:malformed"));
        }
    }

    @Test
    void nobody_gets_in_without_a_token_or_writes_without_the_role() {
        given().get(vendors).then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2("not-a-token").get(vendors).then().statusCode(401);
        Desk.as("client").get(vendors).then().statusCode(403).contentType("application/problem+json");
        for (String user : List.of("publisher", "client")) {
            Desk.as(user)
                    .body(Desk.vendor("x"))
                    .put(vendors + "x")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:market-tracker:problem:forbidden"));
            Desk.as(user).delete(vendors + "x").then().statusCode(403);
        }
    }

    private void refused(String vendor, Map<String, Object> body, String pointer) {
        Desk.as("analyst")
                .body(body)
                .put(vendors + vendor)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
    }
}
