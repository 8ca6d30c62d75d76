package org.markettracker.vendor;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Envelope;
import org.markettracker.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "vendor"))
class StatementsIT {
    private final Market market = new Market();
    private final String edition = market.draft("2021H1");
    private final String key = market.tracker() + "/2021H1/";

    @BeforeEach
    void two_vendors() {
        Desk.vendors(edition, "alibaba-cloud", "tencent-cloud");
    }

    @Test
    void a_statement_is_kept_as_stated_weighed_and_told() {
        put("V04", Desk.share("total", "alibaba-cloud", "24.00%"))
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("stated", equalTo("24.00%"))
                .body("period", equalTo("2021-S1"))
                .body("relation", equalTo("eq"))
                .body("vendor", equalTo("alibaba-cloud"))
                .body("origin", equalTo("2021H1"))
                .body("recordedBy", equalTo("analyst"));
        Desk.as("publisher")
                .get(edition + "/vendor/shares")
                .then()
                .statusCode(200)
                .body("find { it.vendor == 'alibaba-cloud' }.share.low", equalTo(23.995f))
                .body("find { it.vendor == 'alibaba-cloud' }.share.highOpen", equalTo(true))
                .body("find { it.vendor == 'others' }.share.high", equalTo(76.005f));
        ConsumerRecord<byte[], byte[]> evidence = Ear.told("internal.vendor.evidence.v1", key + "V04", each -> true);
        assertTrue(Ear.text(evidence.value()).contains("\"value\":24.00,"), Ear.text(evidence.value()));
        assertEquals("/vendor-service", Envelope.open(evidence.headers()).source());
        assertEquals(
                "SHARE",
                Ear.told("internal.vendor.shares.v1", key + "total/alibaba-cloud/2021-S1")
                        .at("/share/measure")
                        .asText());
        assertEquals(
                "pass",
                Ear.told("internal.vendor.audit.v1", key + "shares-at-most-100")
                        .path("outcome")
                        .asText());
    }

    @Test
    void the_same_statement_again_changes_nothing_and_another_needs_the_version_seen() {
        put("V04", Desk.share("total", "alibaba-cloud", "24.0%")).statusCode(201);
        put("V04", Desk.share("total", "alibaba-cloud", "24.0%"))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        put("V04", Desk.share("total", "alibaba-cloud", "25.0%")).statusCode(412);
        Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .body(Desk.share("total", "alibaba-cloud", "25.0%"))
                .put(edition + "/vendor/statements/V04")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        Desk.as("analyst")
                .get(edition + "/vendor/statements/V04")
                .then()
                .statusCode(200)
                .body("stated", equalTo("25.0%"));
        Desk.as("analyst").get(edition + "/vendor/statements").then().body("", hasSize(1));
    }

    @Test
    void a_deleted_statement_leaves_a_tombstone_for_itself_and_its_cell() {
        put("V04", Desk.share("total", "alibaba-cloud", "24.0%")).statusCode(201);
        Desk.as("analyst").delete(edition + "/vendor/statements/V04").then().statusCode(204);
        Desk.as("analyst").get(edition + "/vendor/statements/V04").then().statusCode(404);
        Desk.as("analyst").delete(edition + "/vendor/statements/V04").then().statusCode(404);
        Ear.told("internal.vendor.evidence.v1", key + "V04", each -> each.value() == null);
        Ear.told("internal.vendor.shares.v1", key + "total/alibaba-cloud/2021-S1", each -> each.value() == null);
    }

    @Test
    void what_was_not_heard_of_is_to_be_tried_again_until_it_was() {
        String later = Desk.path(market.tracker(), "2021H2");
        notHeard(later + "/vendors/alibaba-cloud", Desk.vendor("Alibaba Cloud"));
        market.life("2021H2", "draft", Map.of());
        Desk.vendors(later, "alibaba-cloud");
        Map<String, Object> statement = Desk.share("retail", "alibaba-cloud", "24.0%");
        notHeard(later + "/vendor/statements/V01", statement);
        market.catalogue("2021H2");
        Desk.putWhenHeard(later + "/vendor/statements/V01", statement).then().statusCode(201);
        Desk.as("analyst")
                .body(Desk.share("e-commerce", "alibaba-cloud", "24.0%"))
                .put(later + "/vendor/statements/V02")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/segment"));
    }

    @Test
    void each_wrong_field_is_named() {
        refused("total", "nobody", "24.0%", Map.of(), "#/vendor", "'nobody'");
        refused("total", "alibaba-cloud+nobody", "24.0%", Map.of(), "#/vendor", "'nobody'");
        refused("total", "Alibaba Cloud", "24.0%", Map.of(), "#/vendor", "Alibaba Cloud");
        refused("total", "alibaba-cloud", "24.0%", Map.of("value", 25), "#/value", "24");
        refused("total", "alibaba-cloud", "124%", Map.of(), "#/stated", "124");
        refused("total", "alibaba-cloud", "a lot", Map.of(), "#/stated", "a lot");
        refused("total", "alibaba-cloud", "<0", Map.of("measure", "share_change", "unit", "PP"), "#/basePeriod", "");
        refused("total", "alibaba-cloud", "24.0%", Map.of("measure", "revenue"), "#/vendor", "revenue");
        refused("total", "alibaba-cloud", "24.0%", Map.of("confidence", 9), "#/confidence", "9");
    }

    @Test
    void contradictions_and_too_much_of_the_whole_are_named_in_the_audit() {
        put("A", Desk.share("total", "alibaba-cloud", "60.0%")).statusCode(201);
        put("B", Desk.share("total", "tencent-cloud", ">50%")).statusCode(201);
        Ear.told(
                "internal.vendor.audit.v1",
                key + "shares-at-most-100",
                each -> Ear.text(each.value()).contains("\"fail\"")
                        && Ear.text(each.value()).contains("[\"A\",\"B\"]")
                        && Ear.text(each.value()).contains("sum to more than 109.95 %"));
        put("C", Desk.share("total", "tencent-cloud", "<40%")).statusCode(201);
        Ear.told("internal.vendor.audit.v1", key + "statements-agree", each -> Ear.text(each.value())
                .contains("the statements B, C cannot all hold"));
    }

    @Test
    void nobody_gets_in_without_a_token_or_writes_without_the_role() {
        given().get(edition + "/vendor/statements").then().statusCode(401);
        given().get(edition + "/vendor/shares").then().statusCode(401);
        Desk.as("client").get(edition + "/vendor/shares").then().statusCode(403);
        Desk.as("client").get(edition + "/vendor/statements/V04").then().statusCode(403);
        Desk.as("publisher")
                .body(Desk.share("total", "alibaba-cloud", "24.0%"))
                .put(edition + "/vendor/statements/V04")
                .then()
                .statusCode(403);
        Desk.as("publisher").delete(edition + "/vendor/statements/V04").then().statusCode(403);
    }

    private ValidatableResponse put(String id, Map<String, Object> body) {
        return Desk.as("analyst")
                .body(body)
                .put(edition + "/vendor/statements/" + id)
                .then();
    }

    private static void notHeard(String path, Map<String, Object> body) {
        Desk.as("analyst")
                .body(body)
                .put(path)
                .then()
                .statusCode(409)
                .header("Retry-After", equalTo("1"))
                .contentType("application/problem+json")
                .body("type", equalTo("urn:market-tracker:problem:not-heard-yet"));
    }

    private void refused(
            String segment, String vendor, String stated, Map<String, Object> more, String pointer, String detail) {
        Map<String, Object> body = Desk.share(segment, vendor, stated);
        body.putAll(more);
        put("V99", body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("detail", containsString(detail));
    }
}
