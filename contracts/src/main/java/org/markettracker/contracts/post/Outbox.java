package org.markettracker.contracts.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.observation.Trail;
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

    /** The whole state of a key, to be said. */
    public record Saying(String key, byte[] value) {}

    /**
     * Says many states on one topic at once, no two of the same key; as {@link #say} does, but with three statements to
     * the database for all of them.
     */
    public void sayAll(Topic topic, List<Saying> sayings) {
        if (sayings.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            List<Saying> news = news(connection, topic, sayings);
            if (!news.isEmpty()) {
                Map<String, Long> revisions = keep(connection, topic, news);
                appendAll(connection, topic, news, revisions);
            }
        } catch (SQLException e) {
            throw new PostFailure("say " + sayings.size() + " on " + topic.code(), e);
        }
    }

    /** Those that are other than what was said last. */
    private static List<Saying> news(Connection connection, Topic topic, List<Saying> sayings) throws SQLException {
        Map<String, byte[]> said = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT key, value FROM said WHERE topic = ? AND key = ANY (?)")) {
            select.setString(1, topic.code());
            select.setArray(2, texts(connection, sayings));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    said.put(found.getString(1), found.getBytes(2));
                }
            }
        }
        return sayings.stream()
                .filter(each -> !Arrays.equals(each.value(), said.get(each.key())))
                .toList();
    }

    private static Map<String, Long> keep(Connection connection, Topic topic, List<Saying> news) throws SQLException {
        Map<String, Long> revisions = new HashMap<>();
        try (PreparedStatement upsert =
                connection.prepareStatement("INSERT INTO said (topic, key, edition, revision, value)"
                        + " SELECT ?, given.key, given.edition, nextval('revision'), given.value"
                        + " FROM unnest(?, ?, ?) AS given (key, edition, value)"
                        + " ON CONFLICT (topic, key) DO UPDATE SET revision = EXCLUDED.revision,"
                        + " value = EXCLUDED.value RETURNING key, revision")) {
            upsert.setString(1, topic.code());
            upsert.setArray(2, texts(connection, news));
            upsert.setArray(
                    3,
                    connection.createArrayOf(
                            "text",
                            news.stream()
                                    .map(each -> EditionKey.ofRecord(each.key()).toString())
                                    .toArray()));
            upsert.setArray(4, bytes(connection, news));
            try (ResultSet kept = upsert.executeQuery()) {
                while (kept.next()) {
                    revisions.put(kept.getString(1), kept.getLong(2));
                }
            }
        }
        return revisions;
    }

    private void appendAll(Connection connection, Topic topic, List<Saying> news, Map<String, Long> revisions)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO outbox (aggregatetype, aggregateid, type, payload, revision, said_at, traceparent)"
                        + " SELECT ?, given.key, ?, given.value, given.revision, ?, ?"
                        + " FROM unnest(?, ?, ?) AS given (key, value, revision) RETURNING id")) {
            insert.setString(1, topic.internal());
            insert.setString(2, topic.code());
            insert.setObject(3, OffsetDateTime.now(clock));
            insert.setString(4, Trail.here());
            insert.setArray(5, texts(connection, news));
            insert.setArray(6, bytes(connection, news));
            insert.setArray(
                    7,
                    connection.createArrayOf(
                            "bigint",
                            news.stream().map(each -> revisions.get(each.key())).toArray()));
            try (ResultSet made = insert.executeQuery()) {
                while (config.relay() == Carrier.EXTERNAL && made.next()) {
                    forget(connection, made.getLong(1));
                }
            }
        }
    }

    private static Array texts(Connection connection, List<Saying> sayings) throws SQLException {
        return connection.createArrayOf(
                "text", sayings.stream().map(Saying::key).toArray());
    }

    private static Array bytes(Connection connection, List<Saying> sayings) throws SQLException {
        return connection.createArrayOf(
                "bytea", sayings.stream().map(Saying::value).toArray(byte[][]::new));
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

    /** Says of many keys of one topic that they are no more; as {@link #retract} does, with two statements for all. */
    public void retractAll(Topic topic, List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM said WHERE topic = ? AND key = ANY (?) RETURNING key")) {
            delete.setString(1, topic.code());
            delete.setArray(2, connection.createArrayOf("text", keys.toArray()));
            List<String> gone = new ArrayList<>();
            try (ResultSet deleted = delete.executeQuery()) {
                while (deleted.next()) {
                    gone.add(deleted.getString(1));
                }
            }
            if (!gone.isEmpty()) {
                appendTombstones(connection, topic, gone);
            }
        } catch (SQLException e) {
            throw new PostFailure("retract " + keys.size() + " of " + topic.code(), e);
        }
    }

    private void appendTombstones(Connection connection, Topic topic, List<String> keys) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO outbox (aggregatetype, aggregateid, type, revision, said_at, traceparent)"
                        + " SELECT ?, given.key, ?, nextval('revision'), ?, ? FROM unnest(?) AS given (key)"
                        + " RETURNING id")) {
            insert.setString(1, topic.internal());
            insert.setString(2, topic.code());
            insert.setObject(3, OffsetDateTime.now(clock));
            insert.setString(4, Trail.here());
            insert.setArray(5, connection.createArrayOf("text", keys.toArray()));
            try (ResultSet made = insert.executeQuery()) {
                while (config.relay() == Carrier.EXTERNAL && made.next()) {
                    forget(connection, made.getLong(1));
                }
            }
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
                "INSERT INTO outbox (aggregatetype, aggregateid, type, payload, revision, said_at, traceparent)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id")) {
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
            insert.setString(7, Trail.here());
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
