package org.markettracker.contracts.post;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.markettracker.contracts.Envelope;

/** The outbox table as the relay sees it, on the one connection that holds the relay's lock. */
final class OutboxRows {
    /** The advisory lock of the relay; any constant that no other lock of this database uses. */
    private static final long LOCK = 0x0BB0C5L;

    private final Connection connection;
    private final String source;

    OutboxRows(Connection connection, String source) {
        this.connection = connection;
        this.source = source;
    }

    boolean tryLead() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet got = lock.executeQuery()) {
                got.next();
                return got.getBoolean(1);
            }
        }
    }

    void stopLeading() throws SQLException {
        try (PreparedStatement unlock = connection.prepareStatement("SELECT pg_advisory_unlock(?)")) {
            unlock.setLong(1, LOCK);
            unlock.execute();
        }
    }

    List<OutboxRow> visible(int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT id, aggregatetype, aggregateid, type, payload, event_id, revision, said_at, traceparent"
                        + " FROM outbox ORDER BY id LIMIT ?")) {
            select.setInt(1, most);
            try (ResultSet row = select.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                while (row.next()) {
                    Envelope envelope = new Envelope(
                            row.getString("event_id"),
                            source,
                            row.getString("type"),
                            row.getObject("said_at", OffsetDateTime.class),
                            row.getLong("revision"));
                    rows.add(new OutboxRow(
                            row.getLong("id"),
                            row.getString("aggregatetype"),
                            row.getString("aggregateid"),
                            row.getBytes("payload"),
                            envelope,
                            row.getString("traceparent")));
                }
                return rows;
            }
        }
    }

    void delete(List<OutboxRow> carried) throws SQLException {
        Object[] ids = carried.stream().map(OutboxRow::id).toArray();
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE id = ANY (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids));
            delete.executeUpdate();
        }
    }
}
