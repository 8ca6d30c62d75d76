package org.markettracker.market.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.ContentDigest;
import org.markettracker.contracts.Topic;
import org.markettracker.deploy.local.database.Databases;
import org.markettracker.deploy.local.database.ServiceDatabase;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.testing.TestStack;

/** A database of the last release, with data in it, becomes one of this release, and nothing is lost. */
class MigrationIT {
    private static final String LAST_RELEASE = "1.0";
    private static final List<String> KEPT = List.of(
            "SELECT key, state, unreleased, body FROM edition",
            "SELECT key, edition_key, id, segment, measure, period, base_period, relation, value, unit, stated, origin,"
                    + " recorded_at FROM market_statement",
            "SELECT key, edition_key, kind, id, version, body FROM context_item",
            "SELECT topic, key, edition, revision, value FROM said",
            "SELECT publication, topic, key, revision, value FROM frozen",
            "SELECT edition, publication FROM edition_gate",
            "SELECT id, version, body FROM tracker");
    private static final String PUBLISHED_SIZES =
            "SELECT key, value, low, low_open, high, unit, decimals FROM market_size WHERE edition_key = 'china-vaas/2021H1'";

    private final Databases databases = new Databases(TestStack.join().postgresPort());
    private final ServiceDatabase database =
            databases.ensure("migration_" + UUID.randomUUID().toString().substring(0, 8));

    @BeforeEach
    void the_last_release_ran_here() throws Exception {
        // It had no repeatable migrations; by another prefix those of now are not seen.
        flyway().target(LAST_RELEASE)
                .repeatableSqlMigrationPrefix("none")
                .load()
                .migrate();
        try (InputStream data = MigrationIT.class.getResourceAsStream("/db/v1_0-data.sql")) {
            assertNotNull(data);
            try (Connection owner = asOwner();
                    Statement statement = owner.createStatement()) {
                statement.execute(new String(data.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @AfterEach
    void drop() {
        databases.drop(database);
    }

    @Test
    void everything_in_it_is_kept() throws SQLException {
        List<List<String>> before = new ArrayList<>();
        for (String query : KEPT) {
            before.add(rows(query));
        }
        List<String> sizes = rows(PUBLISHED_SIZES);
        flyway().load().migrate();
        flyway().load().validate();
        for (int i = 0; i < KEPT.size(); i++) {
            assertTrue(!before.get(i).isEmpty(), KEPT.get(i));
            assertEquals(before.get(i), rows(KEPT.get(i)), KEPT.get(i));
        }
        assertEquals(sizes, rows(PUBLISHED_SIZES));
    }

    @Test
    void editions_of_then_are_read_now() throws SQLException {
        flyway().load().migrate();
        Edition published = new Bodies()
                .read(rows("SELECT body FROM edition WHERE state = 'PUBLISHED'").get(0), Edition.class);
        assertEquals(0, published.version());
        assertNull(published.patchOf());
        assertTrue(published.isOnPublicTopics());
        Edition next =
                published.withdraw("wrong", "publisher", published.lastStep()).state();
        update("UPDATE edition SET state = 'WITHDRAWN', body = '" + new Bodies().write(next) + "' WHERE key = '"
                + published.id() + "'");
    }

    @Test
    void what_was_published_then_is_sealed_and_guarded_now() throws SQLException {
        flyway().load().migrate();
        ContentDigest digest = new ContentDigest()
                .add(Topic.SIZES, "china-vaas/2021H1/SIZE/total/2020", "{\"low\":400}".getBytes(StandardCharsets.UTF_8))
                .add(
                        Topic.CONTEXT,
                        "china-vaas/2021H1/glossary/cdn",
                        "{\"术语\":\"CDN\"}".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("2|" + digest.sha256()), rows("SELECT records || '|' || sha256 FROM frozen_seal"));
        for (String attempt : List.of(
                "UPDATE market_statement SET value = 1 WHERE edition_key = 'china-vaas/2021H1'",
                "DELETE FROM market_size WHERE edition_key = 'china-vaas/2021H1'",
                "UPDATE context_item SET body = '' WHERE edition_key = 'china-vaas/2021H1'",
                "UPDATE said SET value = '' WHERE edition = 'china-vaas/2021H1'",
                "UPDATE edition SET state = 'DRAFT' WHERE state = 'PUBLISHED'",
                "INSERT INTO frozen SELECT publication, topic, key || 'x', 9, value FROM frozen")) {
            assertEquals(
                    "23001",
                    assertThrows(SQLException.class, () -> update(attempt), attempt)
                            .getSQLState());
        }
        assertEquals(1, update("DELETE FROM market_statement WHERE key = 'china-vaas/2022H1/M01'"));
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword())
                .locations("classpath:db/post", "classpath:db/market")
                .placeholders(Map.of("app", database.appUser()));
    }

    private Connection asOwner() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
    }

    private int update(String sql) throws SQLException {
        try (Connection app =
                        DriverManager.getConnection(database.jdbcUrl(), database.appUser(), database.appPassword());
                Statement statement = app.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private List<String> rows(String query) throws SQLException {
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query + " ORDER BY 1")) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                StringBuilder all = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    all.append(i == 1 ? "" : "|").append(row.getString(i));
                }
                rows.add(all.toString());
            }
            return rows;
        }
    }
}
