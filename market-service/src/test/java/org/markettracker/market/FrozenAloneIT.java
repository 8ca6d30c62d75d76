package org.markettracker.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.Topic;
import org.markettracker.market.bench.MadeUpMarket;
import org.markettracker.testing.StackResource;

/** What is frozen is a function of the statements alone, on whatever way an edition came to them. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "market"))
class FrozenAloneIT {
    private static final int STATEMENTS = 40;
    private static final int BACK_AND_FORTH = 12;

    @Inject
    DataSource dataSource;

    @Test
    void an_edition_made_back_and_forth_freezes_what_one_made_in_one_go_freezes() throws Exception {
        MadeUpMarket market = new MadeUpMarket(3, 8);
        String table = market.table(0, STATEMENTS);
        List<String> lines = table.lines().toList();
        String straight = drafted(market);
        taken(straight, table);
        String winding = drafted(market);
        for (int i = 0; i < BACK_AND_FORTH; i++) {
            taken(winding, table);
            String id = lines.get(1 + i * 7 % STATEMENTS).split(",")[0];
            Desk.as("analyst")
                    .header("If-Match", "\"1\"")
                    .delete(Desk.edition(winding) + "/market/statements/" + id)
                    .then()
                    .statusCode(204);
        }
        taken(winding, table);
        SortedMap<String, String> one = frozen(straight);
        assertFalse(one.isEmpty());
        assertEquals(one, frozen(winding));
    }

    private static String drafted(MadeUpMarket market) {
        String tracker = "z-" + UUID.randomUUID().toString().substring(0, 8);
        Desk.as("analyst")
                .body(market.tracker())
                .put("/api/v1/trackers/" + tracker)
                .then()
                .statusCode(201);
        Desk.as("analyst")
                .body(Map.of("edition", "2021H1"))
                .post("/api/v1/trackers/" + tracker + "/editions")
                .then()
                .statusCode(201);
        return tracker;
    }

    private static void taken(String tracker, String table) {
        new Importing(Desk.edition(tracker)).csv("/market", table).statusCode(200);
    }

    /** The sizes and the audit that a publication freezes, with the tracker's name taken out. */
    private SortedMap<String, String> frozen(String tracker) throws SQLException {
        String publication = Parts.published(tracker, "2021H1");
        SortedMap<String, String> rows = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT topic, key, value FROM frozen WHERE publication = ?::uuid AND topic IN (?, ?)")) {
            select.setString(1, publication);
            select.setString(2, Topic.SIZES.code());
            select.setString(3, Topic.MARKET_AUDIT.code());
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    String value = new String(found.getBytes(3), StandardCharsets.UTF_8);
                    rows.put(
                            found.getString(1) + " " + found.getString(2).replace(tracker, "T"),
                            value.replace(tracker, "T"));
                }
            }
        }
        return rows;
    }
}
