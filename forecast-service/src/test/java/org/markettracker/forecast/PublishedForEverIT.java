package org.markettracker.forecast;

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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

/** What this part published never changes, not even by the service's own database role. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "forecast"))
class PublishedForEverIT {
    /** No privilege, or refused by a trigger. */
    private static final Set<String> REFUSED = Set.of("42501", "23001");

    private static final String[] ATTEMPTS = {
        "UPDATE frozen SET value = '\\x00' WHERE publication = '{p}'",
        "DELETE FROM frozen WHERE publication = '{p}'",
        "TRUNCATE frozen",
        "INSERT INTO frozen VALUES ('{p}', 'forecast.paths.v1', '{e}/more', 1, '\\x00')",
        "UPDATE frozen_seal SET records = 0",
        "DELETE FROM frozen_seal",
        "TRUNCATE frozen_seal",
        "UPDATE publication SET state = 'frozen' WHERE id = '{p}'",
        "UPDATE publication SET state = 'cancelled' WHERE id = '{p}'",
        "UPDATE publication SET sha256 = 'x' WHERE id = '{p}'",
        "UPDATE publication SET id = gen_random_uuid() WHERE id = '{p}'",
        "DELETE FROM publication WHERE id = '{p}'",
        "TRUNCATE publication",
        "UPDATE edition_gate SET publication = NULL WHERE edition = '{e}'",
        "UPDATE edition_gate SET publication = gen_random_uuid() WHERE edition = '{e}'",
        "UPDATE edition_gate SET edition = 'x/y' WHERE edition = '{e}'",
        "DELETE FROM edition_gate",
        "TRUNCATE edition_gate",
        "UPDATE said SET value = '\\x00' WHERE edition = '{e}' AND topic = 'forecast.evidence.v1'",
        "UPDATE said SET edition = 'x/y' WHERE edition = '{e}' AND topic = 'forecast.evidence.v1'",
        "DELETE FROM said WHERE edition = '{e}'",
        "INSERT INTO said VALUES ('forecast.paths.v1', '{e}/more', '{e}', 1, '\\x00')",
        "TRUNCATE said",
        "UPDATE forecast_statement SET value = 1 WHERE edition_key = '{e}'",
        "DELETE FROM forecast_path WHERE edition_key = '{e}'",
        "UPDATE scenario SET body = '{}' WHERE edition_key = '{e}'",
        "UPDATE forecast_path SET edition_key = 'x/y' WHERE edition_key = '{e}'",
        "TRUNCATE forecast_path",
        "ALTER TABLE frozen DISABLE TRIGGER ALL",
        "DROP TRIGGER frozen_never_changes ON frozen",
        "DROP TABLE frozen",
        "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
        "SET session_replication_role = replica",
    };

    private final Market market = Market.withDraft();
    private final String edition = Desk.edition(market, "2021H1");
    private final String key = market.key("2021H1");

    @Inject
    DataSource dataSource;

    @BeforeEach
    void a_statement_a_path_and_a_scenario() {
        Desk.put(201, edition + "/forecast/statements/F04", Desk.revenue("e-commerce", "2025", "148.1亿"));
        Desk.put(
                201,
                edition + "/scenarios/reduction",
                Map.of(
                        "title",
                        Map.of("en", "Reduction"),
                        "kind",
                        "policy",
                        "segment",
                        "e-commerce",
                        "start",
                        "2025",
                        "depth",
                        -60,
                        "fade",
                        50));
    }

    @Test
    void no_statement_of_the_own_role_changes_what_is_public() throws SQLException {
        UUID publication = frozen();
        market.say(market.edition("2021H1", "published", Map.of("publicationId", publication.toString())));
        awaitState(publication, "released");
        refused(publication, ATTEMPTS);
    }

    @Test
    void nor_what_is_frozen_and_waits_for_its_embargo() throws SQLException {
        UUID publication = frozen();
        refused(
                publication,
                "INSERT INTO frozen VALUES ('{p}', 'forecast.paths.v1', '{e}/more', 1, '\\x00')",
                "UPDATE frozen SET value = '\\x00' WHERE publication = '{p}'",
                "UPDATE edition_gate SET publication = NULL WHERE edition = '{e}'",
                "UPDATE publication SET state = 'requested' WHERE id = '{p}'");
    }

    @Test
    void called_off_it_may_be_changed_again() throws SQLException {
        UUID publication = frozen();
        refused(publication, "UPDATE forecast_statement SET value = 1 WHERE edition_key = '{e}'");
        market.say(market.turn("2021H1", "PublishingCancelled", Map.of("publicationId", publication.toString())));
        market.say(market.edition("2021H1", "draft", Map.of()));
        Awaitility.await()
                .atMost(Desk.SOON)
                .until(() -> Desk.as("analyst")
                                .body(Desk.revenue("e-commerce", "2024", "120亿"))
                                .put(edition + "/forecast/statements/F09")
                                .statusCode()
                        == 201);
    }

    private UUID frozen() {
        UUID publication = UUID.fromString(market.requestFreeze("2021H1"));
        awaitState(publication, "frozen");
        return publication;
    }

    private void awaitState(UUID publication, String state) {
        Awaitility.await()
                .atMost(Desk.SOON)
                .until(() -> count("SELECT count(*) FROM publication WHERE state = '" + state + "' AND id = '"
                                + publication + "'")
                        == 1);
    }

    private void refused(UUID publication, String... attempts) throws SQLException {
        for (String attempt : attempts) {
            String sql = attempt.replace("{p}", publication.toString()).replace("{e}", key);
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
                assertTrue(REFUSED.contains(refused.getSQLState()), sql + ": " + refused.getMessage());
            }
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
