package org.markettracker.market;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Topic;
import org.markettracker.testing.StackResource;

/** Tables of indicators, events and terms, templates, and tables of a hundred thousand rows. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "market"))
class ContextImportsIT {
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
    void a_template_has_examples_of_the_tracker_that_are_passed_over() {
        for (String path : new String[] {"/market", "/indicators", "/events", "/glossary"}) {
            String csv = Desk.as("publisher")
                    .get(edition + path + "/imports/template?format=csv")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertTrue(csv.contains("EXAMPLE-1"), csv);
            Importing.counts(importing.csv(path, csv), 0, 0, 0, 0);
            Importing.counts(
                    importing.csv(path, csv.replace("EXAMPLE-", "mine-")),
                    (int) csv.lines().count() - 1,
                    (int) csv.lines().count() - 1,
                    0,
                    0);
            byte[] xlsx = Desk.as("analyst")
                    .get(edition + path + "/imports/template")
                    .then()
                    .statusCode(200)
                    .contentType(Importing.XLSX)
                    .extract()
                    .asByteArray();
            Importing.counts(importing.xlsx(path, xlsx), 0, 0, 0, 0);
        }
    }

    @Test
    void indicators_events_and_terms_are_taken_and_given_back_as_tables() throws Exception {
        String indicators =
                """
                id;segment;name.en;name.zh;period;stated;growth_pct;section
                I01;retail;users;用户;2021-S1;>3.8亿 persons;24.3;e-commerce
                I02;retail;penetration;;2021;10.2%;;
                """;
        Importing.counts(importing.csv("/indicators", indicators), 2, 2, 0, 0);
        Desk.as("analyst")
                .get(edition + "/indicators/I01")
                .then()
                .body("unit", equalTo("PERSONS_100M"))
                .body("relation", equalTo("gt"))
                .body("name.zh", equalTo("用户"));
        Importing.counts(
                importing.csv(
                        "/events", "id,date,type,segment,effect,label.en\nE1,2021-04-06,policy,retail,up,\"a, b\"\n"),
                1,
                1,
                0,
                0);
        Importing.counts(
                importing.csv("/glossary", "id,term.en,term.zh,definition.en\ncdn,CDN,网络,copies near the viewer\n"),
                1,
                1,
                0,
                0);
        Desk.told(Topic.CONTEXT.internal(), tracker + "/2021H1/glossary/cdn");
        String said = importing.said(dataSource);
        for (Map.Entry<String, Integer> path :
                Map.of("/indicators", 2, "/events", 1, "/glossary", 1).entrySet()) {
            for (String format : new String[] {"csv", "xlsx"}) {
                byte[] table = Desk.as("analyst")
                        .get(edition + path.getKey() + "?format=" + format)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
                ValidatableResponse again = format.equals("csv")
                        ? importing.csv(path.getKey(), new String(table, StandardCharsets.UTF_8))
                        : importing.xlsx(path.getKey(), table);
                Importing.counts(again, path.getValue(), 0, 0, path.getValue());
            }
        }
        assertEquals(said, importing.said(dataSource));
        importing
                .csv(
                        "/events",
                        "id,date,type,segment,label.en\nE2,soon,policy,nowhere,x\nE3,2021,wrong,total,x\nE4,2021,policy,nowhere,x\n")
                .statusCode(422)
                .body("errors.column", contains("date", "type", "segment"))
                .body("errors.value", contains("soon", "wrong", "nowhere"));
        importing
                .csv("/glossary", "id,term.en,definition.en,definition.x1\n")
                .statusCode(422)
                .body("errors.column", contains("definition.x1"));
    }

    @Test
    void a_hundred_thousand_rows_are_taken_or_none() {
        StringBuilder terms = new StringBuilder("id,term.en,definition.en\n");
        StringBuilder statements = new StringBuilder("id,segment,measure,period,status,stated,source,confidence\n");
        for (int i = 0; i < 100_000; i++) {
            terms.append("t")
                    .append(i)
                    .append(",term,\"what it means, ")
                    .append(i)
                    .append("\"\n");
            statements
                    .append("M")
                    .append(i)
                    .append(",total,revenue,2020,A,>")
                    .append(i)
                    .append("亿,leadleo,3\n");
        }
        importing.csv("/glossary", terms + "t7,again,\n").statusCode(422).body("errors.line", contains(100_002));
        Desk.as("analyst").get(edition + "/glossary/t0").then().statusCode(404);
        Importing.counts(importing.csv("/glossary", terms.toString()), 100_000, 100_000, 0, 0);
        Desk.as("analyst").get(edition + "/glossary/t99999").then().statusCode(200);
        Importing.counts(importing.csv("/glossary", terms.toString()), 100_000, 0, 0, 100_000);
        // How long a draft of so many statements is reconciled is the engine's affair.
        importing
                .csv("/market", statements.toString(), "?dryRun=true")
                .statusCode(200)
                .body("created", equalTo(100_000));
        byte[] exported = Importing.request()
                .get(edition + "/glossary?format=xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Importing.counts(importing.xlsx("/glossary", exported), 100_000, 0, 0, 100_000);
    }
}
