package org.markettracker.market;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

/** Once publishing begins, the service's own database role can do nothing to an edition, whatever statement it tries. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "market"))
class PublishedForEverIT {
    /** No privilege, or refused by a trigger. */
    private static final Set<String> REFUSED = Set.of("42501", "23001");

    private static final String CONTENT =
            """
            SELECT table_name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
             WHERE column_name = 'edition_key' AND table_type = 'BASE TABLE' ORDER BY 1""";

    /** Tables that have a row of every edition tried here. */
    private static final List<String> NEVER_EMPTY = List.of(
            "market_statement",
            "market_size",
            "context_item",
            "restatement",
            "market_conflict",
            "market_examination",
            "market_reconciled",
            "market_trail");

    private static final List<String> ON_THE_EDITION = List.of(
            "UPDATE edition SET state = 'DRAFT' WHERE key = '{e}'",
            "UPDATE edition SET state = 'IN_REVIEW' WHERE key = '{e}'",
            "UPDATE edition SET key = 'x/y' WHERE key = '{e}'",
            "UPDATE edition SET edition = 'other' WHERE key = '{e}'",
            "DELETE FROM edition WHERE key = '{e}'",
            "TRUNCATE edition CASCADE",
            "INSERT INTO edition SELECT 'x/y', tracker, 'y', state, unreleased, body FROM edition WHERE key = '{e}'");

    /** Each changes one thing in the body that must stay. */
    private static final List<String> IN_ITS_BODY = List.of(
            "jsonb_set(body::jsonb, '{publication,frozen,0,sha256}', '\"x\"')",
            "jsonb_set(body::jsonb, '{publication,frozen}', '[]')",
            "jsonb_set(body::jsonb, '{publication,id}', '\"0f0e7c1e-3f5c-4a51-9c39-6f8de2f8f001\"')",
            "jsonb_set(body::jsonb, '{publication,embargo}', '\"2999-01-01T00:00:00Z\"')",
            "jsonb_set(body::jsonb, '{publication,released}', '[]')",
            "jsonb_set(body::jsonb, '{transitions,0,by}', '\"x\"')",
            "body::jsonb #- '{transitions,0}'",
            "jsonb_set(body::jsonb, '{transitions,9}', '{\"state\":\"WITHDRAWN\"}')",
            "jsonb_set(body::jsonb, '{state}', '\"DRAFT\"')",
            "jsonb_set(body::jsonb, '{basedOn}', '\"2020H2\"')",
            "jsonb_set(body::jsonb, '{patchOf}', '\"2020H2\"')",
            "jsonb_set(body::jsonb, '{id,edition}', '\"2020H2\"')");

    private static final List<String> IN_THE_POST = List.of(
            "UPDATE frozen SET value = '\\x00' WHERE publication = '{p}'",
            "DELETE FROM frozen WHERE publication = '{p}'",
            "TRUNCATE frozen",
            "INSERT INTO frozen VALUES ('{p}', 'market.sizes.v1', '{e}/more', 1, '\\x00')",
            "UPDATE frozen_seal SET records = 0",
            "DELETE FROM frozen_seal",
            "TRUNCATE frozen_seal",
            "UPDATE said SET value = '\\x00' WHERE edition = '{e}' AND topic = 'market.sizes.v1'",
            "DELETE FROM said WHERE edition = '{e}' AND topic = 'market.sizes.v1'",
            "INSERT INTO said VALUES ('market.sizes.v1', '{e}/more', '{e}', 1, '\\x00')",
            "UPDATE said SET edition = '{e}' WHERE edition = '{d}' AND topic = 'market.sizes.v1'",
            "TRUNCATE said",
            "DELETE FROM edition_gate WHERE edition = '{e}'");

    private static final List<String> ON_THE_GUARDS = List.of(
            "ALTER TABLE market_size DISABLE TRIGGER ALL",
            "ALTER TABLE edition DISABLE TRIGGER edition_goes_onward",
            "DROP TRIGGER edition_content ON market_size",
            "DROP FUNCTION guard_edition_content() CASCADE",
            "CREATE OR REPLACE FUNCTION guard_edition_content() RETURNS trigger LANGUAGE plpgsql AS"
                    + " 'BEGIN RETURN NEW; END'",
            "SET session_replication_role = replica",
            "DROP TABLE market_size",
            "ALTER TABLE market_size RENAME TO old_size");

    @Inject
    DataSource dataSource;

    private String tracker = "";
    private String publication = "";

    @BeforeEach
    void an_edition_is_being_published_and_a_draft_open_beside_it() throws SQLException {
        tracker = Desk.freshDraft();
        fill("2021H1");
        Desk.as("analyst")
                .body(Map.of("edition", "2021H2", "basedOn", "2021H1"))
                .post("/api/v1/trackers/" + tracker + "/editions")
                .then()
                .statusCode(201);
        fill("2021H2");
        publication = Parts.publishing(tracker, "2021H1", Map.of());
    }

    @Test
    void every_table_with_content_of_an_edition_is_guarded() throws SQLException {
        List<String> tables = strings(CONTENT);
        assertTrue(tables.containsAll(NEVER_EMPTY), tables::toString);
        for (String table : tables) {
            List<String> on = strings("SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
                    + " WHERE c.relname = '" + table + "' AND t.tgenabled = 'O' AND NOT t.tgisinternal");
            assertTrue(
                    on.containsAll(List.of("edition_content", "edition_content_is_never_truncated")),
                    table + " must be guarded: call guard_content_of in the migration that makes it; it has " + on);
        }
    }

    @Test
    void no_statement_changes_its_content_while_it_is_published_when_it_is_or_when_it_is_withdrawn()
            throws SQLException {
        refused(content());
        Parts.frozen(tracker, "2021H1", publication);
        refused(content());
        Desk.as("publisher").post(Desk.edition(tracker) + "/withdraw").then().statusCode(200);
        refused(content());
        refused(ON_THE_EDITION);
        refused(inItsBody());
        refused(IN_THE_POST);
    }

    @Test
    void nor_the_edition_its_frozen_records_its_gate_or_the_guards() throws SQLException {
        Parts.frozen(tracker, "2021H1", publication);
        refused(ON_THE_EDITION);
        refused(inItsBody());
        refused(IN_THE_POST);
        refused(List.of("UPDATE edition_gate SET publication = NULL WHERE edition = '{e}'"));
        refused(ON_THE_GUARDS);
    }

    @Test
    void a_draft_beside_it_is_open_but_its_rows_cannot_be_moved_over() throws SQLException {
        Parts.frozen(tracker, "2021H1", publication);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(
                    1,
                    statement.executeUpdate(
                            filled("UPDATE market_statement SET section = section WHERE key = '{d}/M01'")));
        }
        refused(List.of("UPDATE market_statement SET edition_key = '{e}' WHERE key = '{d}/M01'"));
    }

    @Test
    void what_is_kept_gives_the_manifest_again() {
        String path = Desk.edition(tracker) + "/verification";
        Desk.as("publisher").get(path).then().statusCode(409);
        Parts.frozen(tracker, "2021H1", publication);
        Desk.as("publisher")
                .get(path)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("pass"))
                .body("publicationId", equalTo(publication))
                .body("parts.find { it.part == 'market' }.outcome", equalTo("pass"))
                .body("parts.findAll { it.outcome == 'elsewhere' }.part", hasItem("vendor"));
        Desk.as("client").get(path).then().statusCode(403);
    }

    private void fill(String edition) {
        String path = Parts.path(tracker, edition);
        Desk.as("analyst")
                .body(Desk.revenue("total", "2020", ">400亿"))
                .put(path + "/market/statements/M01")
                .then()
                .statusCode(edition.equals("2021H1") ? 201 : 200);
        contradict(path);
        Desk.as("analyst")
                .body(Map.of("term", both("CDN", "CDN"), "definition", both("a network", "网络")))
                .put(path + "/glossary/cdn")
                .then()
                .statusCode(edition.equals("2021H1") ? 201 : 200);
        Desk.as("analyst")
                .body(Map.of("type", "error", "reason", "a slip"))
                .put(path + "/restatements/r1")
                .then()
                .statusCode(201);
    }

    private static Map<String, String> both(String english, String chinese) {
        return Map.of("en", english, "zh", chinese);
    }

    /** A conflict that is decided, for its table and the trail. */
    private static void contradict(String path) {
        String statement = path + "/market/statements/M02";
        Desk.as("analyst").body(Desk.revenue("total", "2020", "<300亿")).put(statement);
        Desk.as("analyst")
                .header("If-Match", Desk.as("analyst").get(statement).header("ETag"))
                .body(Map.of("standing", "set-aside", "reason", "an old count"))
                .put(statement + "/standing")
                .then()
                .statusCode(200);
    }

    /** Each kind of statement on each table of content; a table without a row of the edition could not show a refusal. */
    private List<String> content() throws SQLException {
        List<String> attempts = new ArrayList<>();
        for (String table : strings(CONTENT)) {
            attempts.add("TRUNCATE " + table);
            if (strings(filled("SELECT 1 FROM " + table + " WHERE edition_key = '{e}'"))
                    .isEmpty()) {
                assertFalse(NEVER_EMPTY.contains(table), table);
                continue;
            }
            attempts.add("UPDATE " + table + " SET edition_key = edition_key WHERE edition_key = '{e}'");
            attempts.add("DELETE FROM " + table + " WHERE edition_key = '{e}'");
            String columns = String.join(
                    ", ",
                    strings("SELECT column_name FROM information_schema.columns WHERE table_name = '" + table
                            + "' AND is_generated = 'NEVER' AND is_identity = 'NO'"));
            attempts.add("INSERT INTO " + table + " (" + columns + ") SELECT " + columns + " FROM " + table
                    + " WHERE edition_key = '{e}'");
        }
        return attempts;
    }

    private static List<String> inItsBody() {
        return IN_ITS_BODY.stream()
                .map(each -> "UPDATE edition SET body = (" + each + ")::text WHERE key = '{e}'")
                .toList();
    }

    private void refused(List<String> attempts) throws SQLException {
        for (String attempt : attempts) {
            String sql = filled(attempt);
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
                assertTrue(REFUSED.contains(refused.getSQLState()), sql + ": " + refused.getMessage());
            }
        }
    }

    private String filled(String sql) {
        return sql.replace("{e}", tracker + "/2021H1")
                .replace("{d}", tracker + "/2021H2")
                .replace("{p}", publication);
    }

    private List<String> strings(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
