package org.markettracker.vendor;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

/** Tables of statements, in and out. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "vendor"))
class ImportsIT {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER =
            "id,segment,vendor,measure,period,base_period,unit,status,stated,source,confidence\n";

    private final Market market = new Market();
    private final String edition = market.draft("2021H1");

    @BeforeEach
    void two_vendors() {
        Desk.vendors(edition, "alibaba-cloud", "tencent-cloud");
        Desk.putWhenHeard(edition + "/vendor/statements/V04", Desk.share("total", "alibaba-cloud", "24.0%"))
                .then()
                .statusCode(201);
    }

    @Test
    void all_rows_are_taken_and_reckoned_once_and_again_they_change_nothing() {
        String table = HEADER + "V01,total,tencent-cloud+alibaba-cloud,share,2021H1,,PCT,A,60.0%,leadleo,4\n"
                + "V07,total,tencent-cloud,rank,2021H1,,ORDINAL,A,1st,leadleo,4\n";
        send("text/csv", table.getBytes(java.nio.charset.StandardCharsets.UTF_8), "")
                .statusCode(200)
                .body("read", equalTo(2))
                .body("created", equalTo(2));
        send("text/csv", table.getBytes(java.nio.charset.StandardCharsets.UTF_8), "")
                .statusCode(200)
                .body("unchanged", equalTo(2))
                .body("created", equalTo(0));
        Desk.as("analyst")
                .get(edition + "/vendor/shares")
                .then()
                .body("find { it.vendor == 'tencent-cloud' }.share.high", equalTo(36.1f));
        for (String format : new String[] {"csv", "xlsx"}) {
            byte[] file = Desk.as("publisher")
                    .get(edition + "/vendor/statements?format=" + format)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            send(format.equals("csv") ? "text/csv" : XLSX, file, "")
                    .statusCode(200)
                    .body("read", equalTo(3))
                    .body("unchanged", equalTo(3));
        }
    }

    @Test
    void with_one_bad_row_nothing_is_taken_and_each_fault_is_named() {
        String table = HEADER + "V01,total,tencent-cloud,share,2021H1,,PCT,A,60.0%,leadleo,4\n"
                + "V02,total,nobody,share,2021H1,,PCT,A,60.0%,leadleo,4\n"
                + "V03,nowhere,tencent-cloud,share,2021H1,,PCT,A,60.0%,leadleo,4\n"
                + "V05,total,tencent-cloud,share,2021H1,,PCT,A,a lot,leadleo,4\n";
        send("text/csv", table.getBytes(java.nio.charset.StandardCharsets.UTF_8), "")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errorCount", equalTo(3))
                .body("errors.pointer", hasItems("#/3/vendor", "#/4/segment", "#/5/stated"));
        Desk.as("analyst").get(edition + "/vendor/statements").then().body("", hasSize(1));
    }

    @Test
    void a_dry_run_only_counts_and_a_template_can_be_sent_as_it_is() {
        byte[] template = Desk.as("analyst")
                .get(edition + "/vendor/imports/template?format=csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("vendor-statements-template.csv"))
                .extract()
                .asByteArray();
        send("text/csv", template, "").statusCode(200).body("read", equalTo(0));
        String table = HEADER + "V01,total,tencent-cloud,share,2021H1,,PCT,A,60.0%,leadleo,4\n";
        send("text/csv", table.getBytes(java.nio.charset.StandardCharsets.UTF_8), "?dryRun=true")
                .statusCode(200)
                .body("created", equalTo(1));
        assertEquals(
                404, Desk.as("analyst").get(edition + "/vendor/statements/V01").statusCode());
        Desk.as("publisher")
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post(edition + "/vendor/imports")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse send(String type, byte[] file, String query) {
        return Desk.as("analyst")
                .contentType(type + "; charset=UTF-8")
                .body(file)
                .post(edition + "/vendor/imports" + query)
                .then();
    }
}
