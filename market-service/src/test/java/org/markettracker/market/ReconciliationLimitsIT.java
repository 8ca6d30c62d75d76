package org.markettracker.market;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.market.ReconciliationLimitsIT.Impatient;
import org.markettracker.market.application.estimate.Reconcilers;
import org.markettracker.market.bench.MadeUpMarket;
import org.markettracker.testing.StackResource;

/** What takes too long is refused with nothing kept, and nobody waits long for somebody else. */
@QuarkusTest
@TestProfile(Impatient.class)
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "market"))
class ReconciliationLimitsIT {
    /** A millisecond for one change, time enough for a table, and room for one small edition. */
    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("reconciliation.change", "PT0.001S", "reconciliation.remembered", "400K");
        }
    }

    @Inject
    DataSource dataSource;

    @Inject
    Reconcilers reconcilers;

    private final MadeUpMarket market = new MadeUpMarket(3, 8);
    private String tracker = "";
    private String edition = "";

    @BeforeEach
    void has_a_draft_with_a_table() {
        tracker = Desk.freshDraft();
        edition = Desk.edition(tracker);
        Desk.as("analyst")
                .header("If-Match", "\"1\"")
                .body(market.tracker())
                .put("/api/v1/trackers/" + tracker)
                .then()
                .statusCode(200);
        new Importing(edition).csv("/market", market.table(0, 60)).statusCode(200);
    }

    @Test
    void a_change_that_takes_too_long_is_refused_by_name_and_nothing_of_it_is_kept() throws Exception {
        String said = new Importing(edition).said(dataSource);
        Desk.as("analyst")
                .body(Desk.revenue("s1", "2019", ">0.1亿"))
                .put(edition + "/market/statements/M1")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:market-tracker:problem:takes-too-long"))
                .body("detail", containsString("61 statements must be reconciled within 0.001 s"))
                .body("detail", containsString("nothing of this change was kept"));
        assertEquals(said, new Importing(edition).said(dataSource));
        Desk.as("analyst").get(edition + "/market/statements/M1").then().statusCode(404);
        // A table has its own time.
        new Importing(edition).csv("/market", market.table(60, 1)).statusCode(200);
        Desk.as("analyst").get(edition + "/market/statements?limit=100").then().body("", hasSize(61));
    }

    @Test
    void who_finds_the_edition_locked_is_told_so_within_seconds() throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("SELECT key FROM edition WHERE key = ? FOR UPDATE")) {
            connection.setAutoCommit(false);
            lock.setString(1, tracker + "/2021H1");
            lock.executeQuery();
            long begin = System.nanoTime();
            Desk.as("analyst")
                    .body(Desk.revenue("s1", "2019", ">0.1亿"))
                    .put(edition + "/market/statements/M1")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:market-tracker:problem:edition-busy"));
            assertTrue(System.nanoTime() - begin < 20_000_000_000L);
            connection.rollback();
        }
    }

    @Test
    void no_more_is_remembered_than_there_is_room_for() {
        for (int i = 0; i < 5; i++) {
            has_a_draft_with_a_table();
        }
        assertTrue(reconcilers.bytes() <= 400 << 10, "bytes: " + reconcilers.bytes());
        assertTrue(reconcilers.count() < 5, "editions: " + reconcilers.count());
    }
}
