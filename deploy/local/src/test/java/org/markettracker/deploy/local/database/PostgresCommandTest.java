package org.markettracker.deploy.local.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresCommandTest {

    private static final Path PROGRAM = Path.of("/p");
    private static final Path DATA = Path.of("/d");

    @Test
    void a_durable_server_waits_for_the_disk() {
        List<String> command = new PostgresCommand(PROGRAM, false).server(DATA, 5432, true);
        assertEquals("/p/bin/postgres", command.get(0));
        assertTrue(command.containsAll(List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on")));
        assertTrue(command.containsAll(List.of("listen_addresses=127.0.0.1", "port=5432", "unix_socket_directories=")));
    }

    @Test
    void a_server_for_tests_does_not() {
        assertTrue(new PostgresCommand(PROGRAM, false).server(DATA, 5432, false).contains("fsync=off"));
    }

    @Test
    void root_runs_it_in_a_user_namespace() {
        List<String> command = new PostgresCommand(PROGRAM, true).initdb(DATA, Path.of("/pw"));
        assertEquals(List.of("unshare", "-U", "/p/bin/initdb"), command.subList(0, 3));
        assertTrue(command.contains("--auth=scram-sha-256"));
    }

    @Test
    void the_users_of_a_database_follow_from_its_name() {
        ServiceDatabase database = new ServiceDatabase("market", "jdbc:postgresql://127.0.0.1:1/market");
        assertEquals("market_owner", database.environment().get("DB_OWNER_USER"));
        assertEquals("dev-only-market_app", database.environment().get("DB_APP_PASSWORD"));
        assertEquals(5, database.environment().size());
    }

    @Test
    void a_name_that_could_be_more_than_a_name_is_refused() {
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> new ServiceDatabase("x; DROP DATABASE y", "jdbc:postgresql://h/x"));
        assertTrue(refused.getMessage().contains("'x; DROP DATABASE y'"), refused.getMessage());
    }
}
