package org.markettracker.vendor;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "vendor"))
class OpeningIT {
    private final Market market = new Market();
    private final String first = Desk.path(market.tracker(), "2021H1");
    private final String second = Desk.path(market.tracker(), "2021H2");

    @Test
    void a_draft_starts_with_what_stands_in_its_base_and_keeps_where_it_came_from() {
        firstWithContent();
        market.catalogue("2021H2");
        market.life("2021H2", "draft", Map.of("basedOn", "2021H1"));
        awaitVendors(second, 1);
        Desk.as("analyst")
                .get(second + "/vendor/statements/V04")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("origin", equalTo("2021H1"));
        String key = market.tracker() + "/2021H2/";
        Ear.told("internal.vendor.profiles.v1", key + "alibaba-cloud");
        assertEquals(
                "2021H1",
                Ear.told("internal.vendor.evidence.v1", key + "V04")
                        .path("origin")
                        .asText());
        Ear.told("internal.vendor.shares.v1", key + "total/alibaba-cloud/2021-S1");
        Ear.told("internal.vendor.audit.v1", key + "statements-agree");
    }

    @Test
    void heard_again_it_copies_nothing_again() {
        firstWithContent();
        market.life("2021H2", "draft", Map.of("basedOn", "2021H1"));
        awaitVendors(second, 1);
        Desk.as("analyst").delete(second + "/vendor/statements/V04").then().statusCode(204);
        market.life("2021H2", "in-review", Map.of("basedOn", "2021H1"));
        market.life("2021H2", "draft", Map.of("basedOn", "2021H1"));
        // A third edition that waits for nothing is heard after them on the same topic.
        market.life("2022H1", "draft", Map.of("basedOn", "2021H2"));
        awaitVendors(Desk.path(market.tracker(), "2022H1"), 1);
        Desk.as("analyst").get(second + "/vendor/statements").then().body("", hasSize(0));
    }

    @Test
    void heard_before_its_base_it_waits_for_it() {
        market.life("2021H2", "draft", Map.of("basedOn", "2021H1"));
        Desk.as("analyst")
                .body(Desk.vendor("Tencent Cloud"))
                .put(second + "/vendors/tencent-cloud")
                .then()
                .statusCode(409)
                .header("Retry-After", equalTo("1"));
        market.draft("2021H1");
        Desk.putWhenHeard(second + "/vendors/tencent-cloud", Desk.vendor("Tencent Cloud"))
                .then()
                .statusCode(201);
    }

    private void firstWithContent() {
        market.draft("2021H1");
        Desk.vendors(first, "alibaba-cloud");
        Desk.putWhenHeard(first + "/vendor/statements/V04", Desk.share("total", "alibaba-cloud", "24.0%"))
                .then()
                .statusCode(201);
    }

    private static void awaitVendors(String edition, int count) {
        Awaitility.await()
                .atMost(Desk.SOON)
                .until(() -> Desk.as("analyst")
                                .get(edition + "/vendors")
                                .jsonPath()
                                .getList("")
                                .size()
                        == count);
    }
}
