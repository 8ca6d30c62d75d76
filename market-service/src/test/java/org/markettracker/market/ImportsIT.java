package org.markettracker.market;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Topic;
import org.markettracker.testing.StackResource;

/** Tables of market statements. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "market"))
class ImportsIT {
    @Inject
    DataSource dataSource;

    private String tracker = "";
    private String edition = "";
    private Importing importing = new Importing("");

    @BeforeEach
    void has_a_draft() {
        tracker = Desk.freshDraft();
        edition = Desk.edition(tracker);
        importing = new Importing(edition);
    }

    @Test
    void a_table_of_statements_is_taken_and_the_same_again_changes_and_tells_nothing() throws Exception {
        Importing.counts(importing.csv("/market", Importing.TABLE), 4, 4, 0, 0);
        Desk.as("analyst")
                .get(edition + "/market/statements/M02")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("unit", equalTo("CNY_100M"))
                .body("value", equalTo(480))
                .body("section", equalTo("table \"3\", page 12"))
                .body("origin", equalTo("2021H1"))
                .body("recordedBy", equalTo("analyst"));
        Desk.told(Topic.MARKET_EVIDENCE.internal(), tracker + "/2021H1/M04");
        Desk.told(Topic.SIZES.internal(), tracker + "/2021H1/SIZE/total/2020");
        String said = importing.said(dataSource);
        Importing.counts(importing.csv("/market", Importing.TABLE), 4, 0, 0, 4);
        assertEquals(said, importing.said(dataSource));
        Importing.counts(importing.csv("/market", Importing.TABLE.replace("leadleo,4", "leadleo,5")), 4, 0, 1, 3);
        Desk.as("analyst")
                .get(edition + "/market/statements/M02")
                .then()
                .header("ETag", "\"2\"")
                .body("confidence", equalTo(5));
    }

    @Test
    void every_bad_row_is_named_and_no_row_is_taken() throws Exception {
        String said = importing.said(dataSource);
        importing
                .csv(
                        "/market",
                        Importing.TABLE
                                + """
                        M01,total,revenue,2020,,A,>400亿,leadleo,3,
                        M05,nowhere,revenue,2020,,A,>400亿,leadleo,3,
                        M06,total,revenue,2020H3,,A,>400亿,leadleo,3,
                        M07,total,revenue,2020,,A,plenty,leadleo,3,
                        M08,total,revenue,2020,,A,US$ 5bn,leadleo,3,
                        M09,retail,share,2020,,A,5%,leadleo,3,
                        M10,total,share_of_total,2020,,A,5%,leadleo,3,
                        ,total,revenue,2020,,A,>400亿,leadleo,3,
                        """)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:market-tracker:problem:invalid-table"))
                .body("errorCount", equalTo(8))
                .body("errors.line", contains(6, 7, 8, 9, 10, 11, 12, 13))
                .body("errors.column", contains("id", "segment", "period", "stated", "unit", "vendor", "segment", "id"))
                .body("errors[0].rule", containsString("is in line 2 too"))
                .body("errors[1].value", equalTo("nowhere"))
                .body("errors[1].rule", startsWith("must be a segment of the tracker"))
                .body("errors[2].pointer", equalTo("#/8/period"))
                .body("errors[3].detail", startsWith("line 9, stated: must be a figure such as"))
                .body("errors[4].rule", startsWith("must be in the tracker's currency CNY"));
        assertEquals(said, importing.said(dataSource));
        Desk.as("analyst").get(edition + "/market/statements").then().body("", hasSize(0));
    }

    @Test
    void the_first_thousand_faults_are_named_and_all_are_counted() {
        StringBuilder table = new StringBuilder("id,segment,measure,period,status,stated,source,confidence\n");
        for (int i = 0; i < 1500; i++) {
            table.append("M").append(i).append(",total,revenue,2020,A,plenty,leadleo,3\n");
        }
        importing
                .csv("/market", table.toString())
                .statusCode(422)
                .body("errorCount", equalTo(1500))
                .body("errors", hasSize(1000));
    }

    @Test
    void a_dry_run_checks_and_counts_and_writes_nothing() {
        Importing.request()
                .contentType("text/csv")
                .body(Importing.TABLE.getBytes(StandardCharsets.UTF_8))
                .post(edition + "/market/imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(4))
                .body("dryRun", equalTo(true));
        Desk.as("analyst").get(edition + "/market/statements").then().body("", hasSize(0));
    }

    @Test
    void what_is_exported_can_be_imported_and_changes_nothing() {
        Importing.counts(importing.csv("/market", Importing.TABLE), 4, 4, 0, 0);
        Importing.counts(
                importing.csv(
                        "/market",
                        """
                        id,segment,measure,period,status,stated,source,confidence,about,restatement_type,restatement_reason
                        M05,total,revenue,2019,A,≈300亿,leadleo,3,0.1,source-restated,the table was corrected
                        """),
                1,
                1,
                0,
                0);
        String csv = Desk.as("analyst")
                .get(edition + "/market/statements?format=csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("market-statements.csv"))
                .extract()
                .asString();
        assertTrue(csv.contains(",'=summary,") && csv.contains(",'-60%--50%,") && csv.contains(",-60,-50,"), csv);
        Importing.counts(importing.csv("/market", csv), 5, 0, 0, 5);
        byte[] xlsx = Desk.as("analyst")
                .get(edition + "/market/statements?format=xlsx")
                .then()
                .statusCode(200)
                .contentType(Importing.XLSX)
                .extract()
                .asByteArray();
        Importing.counts(importing.xlsx("/market", xlsx), 5, 0, 0, 5);
        // A table without a column leaves alone what statements have in it.
        Importing.counts(
                importing.csv(
                        "/market",
                        "id,segment,measure,period,status,stated,source,confidence\n"
                                + "M05,total,revenue,2019,A,≈300亿,leadleo,3\n"),
                1,
                0,
                0,
                1);
    }
}
