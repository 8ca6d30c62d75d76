package org.markettracker.vendor;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;
import org.markettracker.vendor.ReckoningLimitsIT.Impatient;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.Openings;
import org.markettracker.vendor.domain.statement.VendorStatement;
import org.markettracker.vendor.domain.statement.VendorStatements;

/** What takes too long is refused with nothing kept, and nobody waits long for somebody else. */
@QuarkusTest
@TestProfile(Impatient.class)
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "vendor"))
class ReckoningLimitsIT {
    /** Time enough for all but what never ends. */
    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("reckoning.change", "PT2S", "reckoning.whole", "PT3S");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(EndlessArithmetic.class);
        }
    }

    @Inject
    DataSource dataSource;

    @Inject
    VendorStatements statements;

    @Inject
    Openings openings;

    private final Market market = new Market();
    private final String edition = market.draft("2021H1");
    private final EditionId id = new EditionId(market.tracker(), "2021H1");

    @BeforeEach
    void a_draft_with_a_vendor_and_nothing_left_to_settle() {
        Desk.vendors(edition, "alibaba-cloud");
        awaitSettled(id);
    }

    @Test
    void a_change_that_takes_too_long_is_refused_by_name_and_nothing_of_it_is_kept_or_told() throws Exception {
        String said = said();
        Desk.as("analyst")
                .body(Desk.share("total", "alibaba-cloud", "24.0%"))
                .put(edition + "/vendor/statements/ENDLESS")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:market-tracker:problem:takes-too-long"))
                .body("detail", containsString(id + ": its 1 statements must be reckoned within 2 s"))
                .body("detail", containsString("nothing of this change was kept"));
        assertEquals(said, said());
        Desk.as("analyst").get(edition + "/vendor/statements/ENDLESS").then().statusCode(404);
        // The next, quicker change is taken.
        Desk.as("analyst")
                .body(Desk.share("total", "alibaba-cloud", "24.0%"))
                .put(edition + "/vendor/statements/V04")
                .then()
                .statusCode(201);
        assertEquals(
                1,
                Desk.shares(edition).stream()
                        .filter(each -> "alibaba-cloud".equals(each.get("vendor")))
                        .count());
    }

    @Test
    void a_table_has_its_own_time_and_is_taken_whole_or_not_at_all() throws Exception {
        String said = said();
        Desk.as("analyst")
                .contentType("text/csv; charset=UTF-8")
                .body("id,segment,vendor,measure,period,base_period,unit,status,stated,source,confidence\n"
                        + "ENDLESS,total,alibaba-cloud,share,2021H1,,PCT,A,60.0%,leadleo,4\n")
                .post(edition + "/vendor/imports")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:market-tracker:problem:takes-too-long"))
                .body("detail", containsString("within 3 s"));
        assertEquals(said, said());
    }

    @Test
    void an_edition_that_cannot_be_settled_can_be_mended() {
        statedEarlier();
        market.size("total", 300);
        Awaitility.await().atMost(Desk.SOON).until(() -> isUnsettled(id));
        Desk.as("analyst").delete(edition + "/vendor/statements/ENDLESS").then().statusCode(204);
        awaitSettled(id);
    }

    @Test
    void what_was_heard_of_it_waits_and_keeps_no_other_edition_from_being_settled() {
        statedEarlier();
        market.size("total", 300);
        Awaitility.await().atMost(Desk.SOON).until(() -> isUnsettled(id));
        Market other = new Market();
        Desk.vendors(other.draft("2021H1"), "tencent-cloud");
        EditionId elsewhere = new EditionId(other.tracker(), "2021H1");
        Ear.told("internal.vendor.audit.v1", elsewhere + "/vendors-present");
        awaitSettled(elsewhere);
        assertTrue(isUnsettled(id));
        assertEquals(0, Ear.count("internal.vendor.shares.v1", id.toString()));
    }

    @Test
    void a_freeze_is_answered_with_the_reason_against_it() {
        statedEarlier();
        JsonNode refused = Ear.turn(id.toString(), "PartRefused", market.askToFreeze("2021H1"));
        assertEquals(
                "edition " + id + ": its 1 statements must be reckoned within 3 s, and could not be;"
                        + " the edition was not frozen",
                refused.at("/reasons/0").asText());
    }

    @Test
    void who_finds_the_edition_taken_is_told_so_within_seconds() throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("SELECT edition FROM edition_gate WHERE edition = ? FOR UPDATE")) {
            connection.setAutoCommit(false);
            lock.setString(1, id.toString());
            assertTrue(lock.executeQuery().next());
            long begin = System.nanoTime();
            Desk.as("analyst")
                    .body(Desk.vendor("tencent-cloud"))
                    .put(edition + "/vendors/tencent-cloud")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:market-tracker:problem:edition-busy"))
                    .body("detail", containsString("edition " + id + ": must not be changed by somebody else"));
            assertTrue(System.nanoTime() - begin < 20_000_000_000L);
            connection.rollback();
        }
        Desk.vendors(edition, "tencent-cloud");
    }

    /** As if it had been stated while there was more time. */
    private void statedEarlier() {
        VendorStatement statement = new VendorStatement(
                id,
                Given.share(EndlessArithmetic.ENDLESS, "total", "alibaba-cloud", "eq", "24.0%"),
                "2021H1",
                "analyst",
                Instant.parse("2021-11-01T08:30:00Z"));
        QuarkusTransaction.requiringNew().run(() -> statements.store(statement.recorded()));
    }

    private boolean isUnsettled(EditionId which) {
        return QuarkusTransaction.requiringNew().call(() -> openings.unsettled().contains(which));
    }

    private void awaitSettled(EditionId which) {
        Awaitility.await().atMost(Desk.SOON).until(() -> !isUnsettled(which));
    }

    /** How much was said of the edition or is on its way, and the newest of it. */
    private String said() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("SELECT count(*), max(revision) FROM said WHERE edition = ?")) {
            count.setString(1, id.toString());
            try (ResultSet found = count.executeQuery()) {
                found.next();
                return found.getString(1) + " of " + found.getString(2);
            }
        }
    }
}
