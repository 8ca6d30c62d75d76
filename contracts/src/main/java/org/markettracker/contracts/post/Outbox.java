package org.markettracker.contracts.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.post.PostConfig.Carrier;

/**
 * Where a service puts what it says, in the transaction of the change that made it true: without a transaction it
 * refuses. Call it after the edition's row is locked, so that revisions of a key grow in commit order.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Outbox {
    private final DataSource dataSource;
    private final PostConfig config;
    private final Clock clock;

    Outbox(DataSource dataSource, PostConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.config = config;
        this.clock = clock;
    }

    /** Says the whole state of a key on the internal twin of its topic. What was said already is not said again. */
    public void say(Topic topic, String key, byte[] value) {
        try (Connection connection = dataSource.getConnection()) {
            if (Arrays.equals(value, lastSaid(connection, topic, key))) {
                return;
            }
            long revision = nextRevision(connection);
            try (PreparedStatement upsert = connection.prepareStatement(
                    "INSERT INTO said (topic, key, edition, revision, value) VALUES (?, ?, ?, ?, ?)"
                            + " ON CONFLICT (topic, key) DO UPDATE SET revision = EXCLUDED.revision,"
                            + " value = EXCLUDED.value")) {
                upsert.setString(1, topic.code());
                upsert.setString(2, key);
                upsert.setString(3, EditionKey.ofRecord(key).toString());
                upsert.setLong(4, revision);
                upsert.setBytes(5, value);
                upsert.executeUpdate();
            }
            append(connection, topic.internal(), key, topic.code(), value, revision);
        } catch (SQLException e) {
            throw new PostFailure("say " + topic.code() + " " + key, e);
        }
    }

    /** Says that a key is no more: a tombstone on the internal twin. A key that was never said needs none. */
    public void retract(Topic topic, String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM said WHERE topic = ? AND key = ?")) {
            delete.setString(1, topic.code());
            delete.setString(2, key);
            if (delete.executeUpdate() > 0) {
                append(connection, topic.internal(), key, topic.code(), null, nextRevision(connection));
            }
        } catch (SQLException e) {
            throw new PostFailure("retract " + topic.code() + " " + key, e);
        }
    }

    /** Says something that is no state of its key: a turn of a conversation, or a line of a history. */
    public void tell(Topic topic, String key, String type, byte[] value) {
        send(topic.code(), key, type, value);
    }

    /** Sends a record to exactly this topic name; for copies to public topics. */
    public void send(String topic, String key, String type, byte @Nullable [] value) {
        try (Connection connection = dataSource.getConnection()) {
            append(connection, topic, key, type, value, nextRevision(connection));
        } catch (SQLException e) {
            throw new PostFailure("send " + topic + " " + key, e);
        }
    }

    private void append(
            Connection connection, String topic, String key, String type, byte @Nullable [] value, long revision)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO outbox (aggregatetype, aggregateid, type, payload, revision, said_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) RETURNING id")) {
            insert.setString(1, topic);
            insert.setString(2, key);
            insert.setString(3, type);
            if (value == null) {
                insert.setNull(4, Types.BINARY);
            } else {
                insert.setBytes(4, value);
            }
            insert.setLong(5, revision);
            insert.setObject(6, OffsetDateTime.now(clock));
            try (ResultSet made = insert.executeQuery()) {
                made.next();
                if (config.relay() == Carrier.EXTERNAL) {
                    // Debezium sees the insert in the write-ahead log; the table itself stays empty.
                    forget(connection, made.getLong(1));
                }
            }
        }
    }

    private static void forget(Connection connection, long id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        }
    }

    private static byte @Nullable [] lastSaid(Connection connection, Topic topic, String key) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT value FROM said WHERE topic = ? AND key = ?")) {
            select.setString(1, topic.code());
            select.setString(2, key);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getBytes(1) : null;
            }
        }
    }

    private static long nextRevision(Connection connection) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement("SELECT nextval('revision')");
                ResultSet value = next.executeQuery()) {
            value.next();
            return value.getLong(1);
        }
    }
}
