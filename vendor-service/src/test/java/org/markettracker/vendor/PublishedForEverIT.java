package org.markettracker.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** What this part published can be withdrawn and otherwise never changes, not even by the service's own database role. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "vendor"))
class PublishedForEverIT {
    /** No privilege, or refused by a trigger. */
    private static final Set<String> REFUSED = Set.of("42501", "23001");

    private static final String[] ATTEMPTS = {
        "UPDATE frozen SET value = '\\x00' WHERE publication = '{p}'",
        "DELETE FROM frozen WHERE publication = '{p}'",
        "TRUNCATE frozen",
        "INSERT INTO frozen VALUES ('{p}', 'vendor.shares.v1', '{e}/more', 1, '\\x00')",
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
        "UPDATE said SET value = '\\x00' WHERE edition = '{e}' AND topic = 'vendor.evidence.v1'",
        "UPDATE said SET edition = 'x/y' WHERE edition = '{e}' AND topic = 'vendor.evidence.v1'",
        "DELETE FROM said WHERE edition = '{e}'",
        "INSERT INTO said VALUES ('vendor.shares.v1', '{e}/more', '{e}', 1, '\\x00')",
        "TRUNCATE said",
        "ALTER TABLE frozen DISABLE TRIGGER ALL",
        "DROP TRIGGER frozen_never_changes ON frozen",
        "DROP TABLE frozen",
        "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
        "SET session_replication_role = replica",
    };

    private final Market market = new Market();
    private final String edition = market.draft("2021H1");
    private final String key = market.tracker() + "/2021H1";

    @Inject
    DataSource dataSource;

    @BeforeEach
    void a_share() {
        Desk.vendors(edition, "alibaba-cloud");
        Desk.putWhenHeard(edition + "/vendor/statements/V04", Desk.share("total", "alibaba-cloud", "25.0%"))
                .then()
                .statusCode(201);
    }

    @Test
    void no_statement_of_the_own_role_changes_what_is_public() throws SQLException {
        UUID publication = frozen();
        market.life("2021H1", "published", Map.of("publicationId", publication.toString()));
        Ear.turn(key, "PartReleased", publication);
        refused(publication, ATTEMPTS);
    }

    @Test
    void nor_what_is_frozen_and_waits_for_its_embargo() throws SQLException {
        UUID publication = frozen();
        refused(
                publication,
                "INSERT INTO frozen VALUES ('{p}', 'vendor.shares.v1', '{e}/more', 1, '\\x00')",
                "UPDATE frozen SET value = '\\x00' WHERE publication = '{p}'",
                "UPDATE edition_gate SET publication = NULL WHERE edition = '{e}'",
                "UPDATE publication SET state = 'requested' WHERE id = '{p}'");
    }

    @Test
    void withdrawn_it_leaves_the_public_topics_and_stays_kept() throws SQLException {
        UUID publication = frozen();
        market.life("2021H1", "published", Map.of("publicationId", publication.toString()));
        Ear.turn(key, "PartReleased", publication);
        long records = Ear.digest(key, false).count();
        assertTrue(records > 0);
        market.life("2021H1", "withdrawn", Map.of("publicationId", publication.toString()));
        Ear.told("vendor.evidence.v1", key + "/V04", each -> each.value() == null);
        Awaitility.await().atMost(Desk.SOON).until(() -> Ear.digest(key, false).count() == 0);
        assertEquals(records, count("SELECT count(*) FROM frozen WHERE publication = '" + publication + "'"));
        refused(publication, ATTEMPTS);
    }

    @Test
    void withdrawn_before_its_embargo_is_over_it_never_becomes_public() throws SQLException {
        UUID publication = frozen();
        market.life(
                "2021H1",
                "published",
                Map.of("publicationId", publication.toString(), "embargo", "2999-01-01T00:00:00Z"));
        market.life("2021H1", "withdrawn", Map.of("publicationId", publication.toString()));
        Awaitility.await()
                .atMost(Desk.SOON)
                .until(() -> count("SELECT count(*) FROM publication WHERE state = 'withdrawn' AND id = '" + publication
                                + "'")
                        == 1);
        assertEquals(0, Ear.count("vendor.evidence.v1", key));
    }

    private UUID frozen() {
        UUID publication = market.askToFreeze("2021H1");
        Ear.turn(key, "PartFrozen", publication);
        return publication;
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
