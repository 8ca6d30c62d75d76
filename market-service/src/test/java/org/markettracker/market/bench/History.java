package org.markettracker.market.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.markettracker.deploy.local.database.ServiceDatabase;

/**
 * Makes copies of whole editions in the database of a service that is not running, under the names of other trackers and
 * editions: rows as the service itself would have written them, without the hours that it would have taken. It works as
 * the owner of the tables, who alone can put the guards of published rows aside.
 */
final class History implements AutoCloseable {
    /** Each table, and the column by which the rows of an edition are found; what refers comes after what it refers to. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("edition", "key");
        List.of("market_statement", "market_size", "market_conflict", "market_examination", "market_reconciled")
                .forEach(table -> TABLES.put(table, "edition_key"));
        List.of("said", "edition_gate", "publication").forEach(table -> TABLES.put(table, "edition"));
        List.of("frozen", "frozen_seal").forEach(table -> TABLES.put(table, "publication"));
    }

    private final Connection connection;

    History(ServiceDatabase database) throws SQLException {
        connection = DriverManager.getConnection(database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
        guards("DISABLE");
    }

    private void guards(String what) throws SQLException {
        for (String table : TABLES.keySet()) {
            execute("ALTER TABLE " + table + " " + what + " TRIGGER USER");
        }
    }

    /** Copies an edition; names are {@code tracker/edition}. */
    void copy(String from, String to) throws SQLException {
        String publication = publication(from);
        String fresh = UUID.randomUUID().toString();
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            boolean ofPublication = table.getValue().equals("publication");
            if (ofPublication && publication.isEmpty()) {
                continue;
            }
            List<String> columns = new ArrayList<>();
            List<String> values = new ArrayList<>();
            try (ResultSet found = connection.getMetaData().getColumns(null, "public", table.getKey(), null)) {
                while (found.next()) {
                    String name = '"' + found.getString("COLUMN_NAME") + '"';
                    columns.add(name);
                    values.add(value(name, found.getString("TYPE_NAME"), from, to, publication, fresh));
                }
            }
            execute("INSERT INTO " + table.getKey() + " (" + String.join(",", columns) + ") SELECT "
                    + String.join(",", values) + " FROM " + table.getKey() + " WHERE " + table.getValue() + " = '"
                    + (ofPublication ? publication : from) + "'");
        }
    }

    private static String value(String column, String type, String from, String to, String publication, String fresh) {
        return switch (type) {
            case "text" -> renamed(column, from, to, publication, fresh);
            case "bytea" ->
                "convert_to(" + renamed("convert_from(" + column + ",'UTF8')", from, to, publication, fresh)
                        + ",'UTF8')";
            case "uuid" ->
                publication.isEmpty()
                        ? column
                        : "CASE WHEN " + column + " = '" + publication + "' THEN '" + fresh + "'::uuid ELSE " + column
                                + " END";
            default -> column;
        };
    }

    private static String renamed(String text, String from, String to, String publication, String fresh) {
        String[] old = from.split("/");
        String[] now = to.split("/");
        String value = "replace(" + text + ",'" + from + "','" + to + "')";
        for (int i = 0; i < 2; i++) {
            value = "replace(CASE WHEN " + text + " = '" + old[i] + "' THEN '" + now[i] + "' ELSE " + value + " END,'\""
                    + old[i] + "\"','\"" + now[i] + "\"')";
        }
        return publication.isEmpty() ? value : "replace(" + value + ",'" + publication + "','" + fresh + "')";
    }

    private String publication(String edition) throws SQLException {
        return text(
                "SELECT coalesce(body::jsonb #>> '{publication,id}', '') FROM edition WHERE key = '" + edition + "'");
    }

    /** The one value that a query answers. */
    String text(String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet found = select.executeQuery()) {
            return found.next() ? String.valueOf(found.getString(1)) : "";
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        guards("ENABLE");
        execute("ANALYZE");
        connection.close();
    }
}
