package org.markettracker.market;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

/** How a table may be sent, by whom, and what the guide says of it. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "market"))
class ImportRequestsIT {
    private String edition = "";
    private Importing importing = new Importing("");

    @BeforeEach
    void has_a_draft() {
        edition = Desk.edition(Desk.freshDraft());
        importing = new Importing(edition);
    }

    @Test
    void the_guide_tells_what_happens() throws Exception {
        String guide = Files.readString(Path.of("../docs/guides/import.md"));
        List<String> tables = blocks(guide, "csv");
        List<String> answers = blocks(guide, "json");
        JsonPath good = JsonPath.from(answers.get(0));
        Importing.counts(importing.csv("/market", tables.get(0)), good.getInt("read"), good.getInt("created"), 0, 0);
        Importing.counts(importing.csv("/market", tables.get(0)), good.getInt("read"), 0, 0, good.getInt("read"));
        Map<String, Object> told = importing
                .csv("/market", tables.get(1))
                .statusCode(422)
                .extract()
                .path("errors[0]");
        JsonPath.from(answers.get(1)).getMap("").forEach((name, value) -> assertEquals(value, told.get(name)));
        assertEquals(2, tables.size());
    }

    @Test
    void a_form_may_send_one_file() {
        Desk.as("analyst")
                .contentType("multipart/form-data")
                .multiPart(
                        "anything",
                        "statements.CSV",
                        Importing.TABLE.getBytes(StandardCharsets.UTF_8),
                        "application/vnd.ms-excel")
                .post(edition + "/market/imports")
                .then()
                .statusCode(200)
                .body("created", equalTo(4));
        Desk.as("analyst")
                .contentType("multipart/form-data")
                .multiPart("a", "a.csv", new byte[] {1}, "text/csv")
                .multiPart("b", "b.csv", new byte[] {1}, "text/csv")
                .post(edition + "/market/imports")
                .then()
                .statusCode(422)
                .body("detail", equalTo("form: must have one file, has 2"));
        Desk.as("analyst")
                .contentType("multipart/form-data")
                .multiPart("a", "a.pdf", new byte[] {1}, "application/pdf")
                .post(edition + "/market/imports")
                .then()
                .statusCode(415);
    }

    @Test
    void only_tables_may_be_large() {
        Desk.as("analyst")
                .body("{\"stated\":\"" + "9".repeat(10_000_000) + "\"}")
                .put(edition + "/market/statements/M01")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:market-tracker:problem:too-large"));
        String table = "id,segment,measure,period,status,stated,source,confidence\n"
                + "EXAMPLE-1,total,revenue,2020,A,>1亿,leadleo,3\n".repeat(220_000);
        importing
                .csv("/market", table)
                .statusCode(422)
                .body("errors.line", contains(200_002))
                .body("errors[0].rule", equalTo("must not be there: a table has at most 200000 rows"));
    }

    @Test
    void what_is_no_table_or_not_for_the_caller_is_refused_clearly() {
        importing.csv("/market", "").statusCode(422).body("errors[0].line", equalTo(1));
        importing.csv("/market", "id,Turnover\n").statusCode(422).body("errors[0].column", equalTo("Turnover"));
        importing
                .xlsx("/market", new byte[] {1, 2, 3})
                .statusCode(422)
                .body("errors[0].rule", equalTo("must be a workbook (XLSX)"));
        Importing.request()
                .contentType("text/csv; charset=GBK")
                .body("x")
                .post(edition + "/market/imports")
                .then()
                .statusCode(415);
        Desk.as("analyst").body("{}").post(edition + "/market/imports").then().statusCode(415);
        Desk.as("publisher")
                .contentType("text/csv")
                .body(Importing.TABLE)
                .post(edition + "/market/imports")
                .then()
                .statusCode(403);
        Desk.as("analyst").get(edition + "/market/statements?format=pdf").then().statusCode(422);
        Desk.as("analyst")
                .get(edition + "x/market/statements?format=csv")
                .then()
                .statusCode(404);
        Desk.as("analyst").get(edition + "/market/sizes?format=csv").then().statusCode(200);
        Desk.as("analyst").post(edition + "/submit").then().statusCode(200);
        importing.csv("/market", Importing.TABLE).statusCode(409);
        importing.csv("/glossary", "id,term.en,definition.en\na,b,c\n").statusCode(409);
    }

    private static List<String> blocks(String guide, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(guide)
                .results()
                .map(each -> each.group(1))
                .toList();
    }
}
