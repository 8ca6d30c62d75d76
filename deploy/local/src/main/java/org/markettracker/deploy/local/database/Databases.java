package org.markettracker.deploy.local.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes and drops the databases of services in one PostgreSQL, by plain JDBC as its superuser. Making is idempotent. */
public final class Databases {

    static final String SUPERUSER = "postgres";
    static final String SUPERUSER_PASSWORD = "dev-only-postgres";

    private final int port;

    public Databases(int port) {
        this.port = port;
    }

    /** The database of that name with its two roles; what is there already stays as it is. */
    public ServiceDatabase ensure(String name) {
        ServiceDatabase database = new ServiceDatabase(name, url(name));
        try (Connection connection = asSuperuser();
                Statement statement = connection.createStatement()) {
            ensureRole(connection, database.ownerUser(), database.ownerPassword());
            ensureRole(connection, database.appUser(), database.appPassword());
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + database.ownerUser());
            }
            // No service enters the database of another.
            statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + name + " TO " + database.appUser());
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not make the database " + name + ": " + e.getMessage(), e);
        }
    }

    /** Drops it with its roles, whoever is connected. */
    public void drop(ServiceDatabase database) {
        try (Connection connection = asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + database.name() + " WITH (FORCE)");
            statement.execute("DROP ROLE IF EXISTS " + database.appUser());
            statement.execute("DROP ROLE IF EXISTS " + database.ownerUser());
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "Could not drop the database " + database.name() + ": " + e.getMessage(), e);
        }
    }

    /** Gives a role another password than the one for development. */
    public void changePassword(String role, String password) {
        try (Connection connection = asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE " + role + " PASSWORD '" + password.replace("'", "''") + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("Could not change the password of " + role + ": " + e.getMessage(), e);
        }
    }

    /** Whether the server lets us in. */
    boolean answer() {
        try (Connection connection = asSuperuser()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url("postgres"), SUPERUSER, SUPERUSER_PASSWORD);
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private static void ensureRole(Connection connection, String role, String password) throws SQLException {
        if (exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + password + "'");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}
