package org.markettracker.forecast;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

/** Tables of statements, in and out. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "forecast"))
class ImportsIT {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER = "id,segment,measure,period,base_period,unit,status,stated,source,confidence\n";

    private final Market market = Market.withDraft();
    private final String edition = Desk.edition(market, "2021H1");

    @BeforeEach
    void one_statement() {
        Desk.put(201, edition + "/forecast/statements/F04", Desk.revenue("e-commerce", "2025", "148.1亿"));
    }

    @Test
    void all_rows_are_taken_and_reckoned_once_and_again_they_change_nothing() {
        String table = HEADER + "F01,total,revenue,2025,,CNY_100M,F,>1600亿,leadleo,3\n"
                + "F05,e-commerce,cagr,2025,2021,PCT,F,31.1%,frost-sullivan,4\n";
        send("text/csv", table.getBytes(StandardCharsets.UTF_8), "")
                .statusCode(200)
                .body("read", equalTo(2))
                .body("created", equalTo(2));
        send("text/csv", table.getBytes(StandardCharsets.UTF_8), "")
                .statusCode(200)
                .body("unchanged", equalTo(2))
                .body("created", equalTo(0));
        Desk.as("analyst")
                .get(edition + "/forecast/paths/e-commerce/SIZE/2021")
                .then()
                .body("basis", equalTo("implied"))
                .body("evidence.low", equalTo(List.of("F04", "F05")));
        for (String format : new String[] {"csv", "xlsx"}) {
            byte[] file = Desk.as("publisher")
                    .get(edition + "/forecast/statements?format=" + format)
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
        String table = HEADER + "F01,total,revenue,2025,,CNY_100M,F,>1600亿,leadleo,3\n"
                + "F02,total,revenue,2025,,USD_100M,F,250亿,leadleo,3\n"
                + "F03,nowhere,revenue,2025,,CNY_100M,F,>1600亿,leadleo,3\n"
                + "F06,total,revenue,2025,,CNY_100M,A,>1600亿,leadleo,3\n";
        send("text/csv", table.getBytes(StandardCharsets.UTF_8), "")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errorCount", equalTo(3))
                .body("errors.pointer", hasItems("#/3/unit", "#/4/segment", "#/5/status"));
        Desk.as("analyst").get(edition + "/forecast/statements").then().body("", hasSize(1));
    }

    @Test
    void a_dry_run_only_counts_and_a_template_can_be_sent_as_it_is() {
        byte[] template = Desk.as("analyst")
                .get(edition + "/forecast/imports/template?format=csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("forecast-statements-template.csv"))
                .extract()
                .asByteArray();
        send("text/csv", template, "").statusCode(200).body("read", equalTo(0));
        String table = HEADER + "F01,total,revenue,2025,,CNY_100M,F,>1600亿,leadleo,3\n";
        send("text/csv", table.getBytes(StandardCharsets.UTF_8), "?dryRun=true")
                .statusCode(200)
                .body("created", equalTo(1));
        assertEquals(
                404,
                Desk.as("analyst").get(edition + "/forecast/statements/F01").statusCode());
        Desk.as("publisher")
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post(edition + "/forecast/imports")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse send(String type, byte[] file, String query) {
        return Desk.as("analyst")
                .contentType(type + "; charset=UTF-8")
                .body(file)
                .post(edition + "/forecast/imports" + query)
                .then();
    }
}
