package org.markettracker.contracts.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Topic;

/** What this service has heard: the newest record of each key and source, kept in the transaction of its effect. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Inbox {
    private final DataSource dataSource;

    Inbox(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Remembers a record and tells whether it is newer than what was known of its key and source. */
    public boolean take(Heard record) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(
                        "INSERT INTO heard AS known (topic, key, source, edition, revision, value)"
                                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (topic, key, source) DO UPDATE"
                                + " SET revision = EXCLUDED.revision, value = EXCLUDED.value"
                                + " WHERE known.revision < EXCLUDED.revision")) {
            upsert.setString(1, record.topic().code());
            upsert.setString(2, record.key());
            upsert.setString(3, record.envelope().source());
            upsert.setString(4, record.edition().toString());
            upsert.setLong(5, record.envelope().revision());
            if (record.bytes() == null) {
                upsert.setNull(6, Types.BINARY);
            } else {
                upsert.setBytes(6, record.bytes());
            }
            return upsert.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new PostFailure("take " + record.topic().code() + " " + record.key(), e);
        }
    }

    /** The newest value heard of a key; empty when it was never heard or is gone. */
    @Transactional(TxType.SUPPORTS)
    public Optional<byte[]> newest(Topic topic, String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT value FROM heard WHERE topic = ? AND key = ? ORDER BY revision DESC LIMIT 1")) {
            select.setString(1, topic.code());
            select.setString(2, key);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.ofNullable(found.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PostFailure("newest " + topic.code() + " " + key, e);
        }
    }

    /** All that is known of an edition on a topic, by key. */
    @Transactional(TxType.SUPPORTS)
    public Map<String, byte[]> of(Topic topic, EditionKey edition) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT key, value FROM heard WHERE edition = ? AND topic = ? AND value IS NOT NULL")) {
            select.setString(1, edition.toString());
            select.setString(2, topic.code());
            try (ResultSet found = select.executeQuery()) {
                Map<String, byte[]> values = new TreeMap<>();
                while (found.next()) {
                    values.put(found.getString(1), found.getBytes(2));
                }
                return values;
            }
        } catch (SQLException e) {
            throw new PostFailure("read " + topic.code() + " of " + edition, e);
        }
    }
}
