package org.markettracker.forecast.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.markettracker.deploy.local.database.Databases;
import org.markettracker.deploy.local.database.ServiceDatabase;
import org.markettracker.forecast.domain.path.Basis;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.path.Point;
import org.markettracker.testing.TestStack;

/** A database of the last release, with data in it, becomes one of this release, and its paths are read. */
class MigrationIT {
    private static final String LAST_RELEASE = "1.0";
    private static final String DATA =
            """
            INSERT INTO edition_opening VALUES ('china-vaas/2021H1', NULL), ('china-vaas/2021H2', 'china-vaas/2021H1');
            INSERT INTO forecast_statement VALUES ('china-vaas/2021H1/F04', 'china-vaas/2021H1', 'F04', 3, 'e-commerce',
              'revenue', '2025', NULL, 'eq', 148.10, NULL, 'CNY_100M', 'F', '148.10亿', 'frost-sullivan', 4, '', '2021H1',
              'analyst', '2021-11-01T08:30:00Z');
            INSERT INTO forecast_point VALUES
              ('a', 'china-vaas/2021H1', 'e-commerce', 'SIZE', '2025', NULL, 148.10, 148.095, false, 148.105, true,
               'CNY_100M', 2, 'F', E'F04\\nF09', 'F04', ''),
              ('b', 'china-vaas/2021H1', 'e-commerce', 'SIZE', '2024', NULL, NULL, 120, true, NULL, true,
               'CNY_100M', 0, 'F', 'F08', '', ''),
              ('c', 'china-vaas/2021H1', 'e-commerce', 'CAGR', '2025', '2021', 31.1, 31.05, false, 31.15, true,
               'PCT', 1, 'F', 'F05', 'F05', '');
            """;

    private final Databases databases = new Databases(TestStack.join().postgresPort());
    private final ServiceDatabase database =
            databases.ensure("migration_" + UUID.randomUUID().toString().substring(0, 8));

    @BeforeEach
    void the_last_release_ran_here() throws SQLException {
        flyway().target(LAST_RELEASE)
                .repeatableSqlMigrationPrefix("none")
                .load()
                .migrate();
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(DATA);
        }
        flyway().load().migrate();
    }

    @AfterEach
    void drop() {
        databases.drop(database);
    }

    @Test
    void paths_of_then_are_read_now_with_every_digit() throws SQLException {
        List<ForecastPath> paths = new ArrayList<>();
        for (String body : rows("SELECT body FROM forecast_path ORDER BY key")) {
            paths.add(new Bodies().read(body, ForecastPath.class));
        }
        assertEquals(
                List.of(PathMeasure.CAGR, PathMeasure.SIZE),
                paths.stream().map(path -> path.id().measure()).toList());
        assertEquals("e-commerce/SIZE/published/base", paths.get(1).id().code());
        Point open = paths.get(1).points().get(0);
        assertEquals("(120, ∞)", open.estimate().interval().toString());
        assertEquals(List.of(), open.estimate().highEvidence());
        Point stated = paths.get(1).points().get(1);
        assertEquals("148.10", String.valueOf(stated.estimate().value()));
        assertEquals(List.of("F04", "F09"), stated.estimate().lowEvidence());
        assertEquals(Basis.STATED, stated.why().basis());
        assertEquals("2021", String.valueOf(paths.get(0).points().get(0).cell().basePeriod()));
    }

    @Test
    void what_was_open_is_reckoned_anew_and_what_waited_waits() throws SQLException {
        assertEquals(
                List.of("china-vaas/2021H1|true|true|null", "china-vaas/2021H2|false|false|china-vaas/2021H1"),
                rows("SELECT key || '|' || opened || '|' || unsettled || '|' || coalesce(base_key, 'null')"
                        + " FROM edition_opening ORDER BY 1"));
        assertEquals(
                List.of("stands|3|148.10"),
                rows("SELECT standing || '|' || version || '|' || value FROM forecast_statement"));
    }

    @Test
    void the_migrations_are_those_that_were_run() {
        flyway().load().validate();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword())
                .locations("classpath:db/post", "classpath:db/forecast")
                .placeholders(Map.of("app", database.appUser()));
    }

    private Connection asOwner() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
    }

    private List<String> rows(String query) throws SQLException {
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }
}
