package org.markettracker.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.deploy.local.broker.PublishedLanguage;
import org.markettracker.deploy.local.broker.Topics;

class StackResourceIT {

    private final StackResource market = new StackResource();
    private final StackResource vendor = new StackResource();
    private Map<String, String> marketSays = Map.of();
    private Map<String, String> vendorSays = Map.of();

    @BeforeEach
    void bothStart() {
        market.init(Map.of("module", "market"));
        vendor.init(Map.of("module", "vendor"));
        marketSays = market.start();
        vendorSays = vendor.start();
    }

    @AfterEach
    void bothStop() {
        market.stop();
        vendor.stop();
    }

    @Test
    void the_application_enters_its_database_and_makes_nothing_there_unless_it_is_granted() throws SQLException {
        try (Connection app = connect(marketSays, "DB_APP_USER", marketSays.get("DB_APP_PASSWORD"));
                Statement statement = app.createStatement()) {
            assertTrue(app.isValid(1));
            SQLException refused =
                    assertThrows(SQLException.class, () -> statement.execute("CREATE TABLE mine (id int)"));
            assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
        }
    }

    @Test
    void the_owner_makes_tables_and_grants_them_to_the_application() throws SQLException {
        try (Connection owner = connect(marketSays, "DB_OWNER_USER", marketSays.get("DB_OWNER_PASSWORD"));
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE sizes (id int)");
            statement.execute("GRANT SELECT ON sizes TO " + marketSays.get("DB_APP_USER"));
        }
        try (Connection app = connect(marketSays, "DB_APP_USER", marketSays.get("DB_APP_PASSWORD"));
                Statement statement = app.createStatement();
                ResultSet none = statement.executeQuery("SELECT id FROM sizes")) {
            assertFalse(none.next());
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        SQLException refused =
                assertThrows(SQLException.class, () -> connect(marketSays, "DB_APP_USER", "not-the-password"));
        assertTrue(refused.getMessage().contains("password authentication failed"), refused.getMessage());
    }

    @Test
    void no_service_enters_the_database_of_another() {
        SQLException refused = assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(
                        marketSays.get("DB_URL"), vendorSays.get("DB_APP_USER"), vendorSays.get("DB_APP_PASSWORD")));
        assertTrue(refused.getMessage().contains("permission denied for database"), refused.getMessage());
    }

    @Test
    void each_has_all_topics_of_the_language_under_a_prefix_of_its_own() {
        try (Topics topics = new Topics(marketSays.get("KAFKA_BOOTSTRAP_SERVERS"))) {
            Set<String> names = topics.names();
            assertFalse(PublishedLanguage.topics().isEmpty());
            PublishedLanguage.topics().forEach(topic -> {
                assertTrue(names.contains(marketSays.get("TOPIC_PREFIX") + topic.name()), topic.name());
                assertTrue(names.contains(vendorSays.get("TOPIC_PREFIX") + topic.name()), topic.name());
            });
        }
    }

    @Test
    void nothing_is_left_of_one_that_has_stopped() {
        StackResource third = new StackResource();
        third.init(Map.of("module", "forecast"));
        Map<String, String> says = third.start();
        third.stop();
        assertThrows(SQLException.class, () -> connect(says, "DB_OWNER_USER", says.get("DB_OWNER_PASSWORD")));
        try (Topics topics = new Topics(says.get("KAFKA_BOOTSTRAP_SERVERS"))) {
            assertEquals(
                    0,
                    topics.names().stream()
                            .filter(name -> name.startsWith(says.get("TOPIC_PREFIX")))
                            .count());
        }
    }

    @Test
    void without_a_database_there_is_no_address_of_one() {
        StackResource gateway = new StackResource();
        gateway.init(Map.of("module", "none", "web", "true"));
        Map<String, String> says = gateway.start();
        gateway.stop();
        assertFalse(says.containsKey("DB_URL"));
        assertTrue(Integer.parseInt(says.get("quarkus.http.test-port")) > 0);
    }

    private static Connection connect(Map<String, String> says, String user, String password) throws SQLException {
        return DriverManager.getConnection(says.get("DB_URL"), says.get(user), password);
    }
}
