package org.markettracker.contracts.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.markettracker.contracts.ContentDigest;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.Part;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.post.PostConfig;
import org.markettracker.contracts.post.PostFailure;

/** Freezes what this service has said of an edition, byte for byte and for ever, copies it to the public topics, and takes it off them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Freezer {
    private final DataSource dataSource;
    private final EditionGate gate;
    private final Part part;
    private final Clock clock;

    Freezer(DataSource dataSource, EditionGate gate, PostConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.gate = gate;
        this.part = config.part();
        this.clock = clock;
    }

    /** Closes the edition and keeps a copy of all that was said of it under the publication. */
    public PartDigest freeze(UUID publication, EditionKey edition) {
        gate.close(edition, publication);
        List<Topic> topics = Topic.frozenBy(part);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement copy =
                        connection.prepareStatement("INSERT INTO frozen (publication, topic, key, revision, value)"
                                + " SELECT ?, topic, key, revision, value FROM said"
                                + " WHERE edition = ? AND topic = ANY (?)")) {
            copy.setObject(1, publication);
            copy.setString(2, edition.toString());
            copy.setArray(3, connection.createArrayOf("text", codes(topics)));
            copy.executeUpdate();
        } catch (SQLException e) {
            throw new PostFailure("freeze " + edition, e);
        }
        PartDigest digest = digest(publication);
        seal(publication, digest);
        return digest;
    }

    /** The digest of what a publication froze, made anew from the records themselves. */
    public PartDigest digest(UUID publication) {
        ContentDigest digest = frozen(publication, Topic.frozenBy(part));
        return new PartDigest(digest.count(), digest.sha256());
    }

    /** The digest of what a publication froze on one topic. */
    public String sha256(UUID publication, Topic topic) {
        return frozen(publication, List.of(topic)).sha256();
    }

    /** Says everything that the publication froze on the public topics, with the revisions that it had. */
    public void release(UUID publication) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement copy = connection.prepareStatement(
                        "INSERT INTO outbox (aggregatetype, aggregateid, type, payload, revision, said_at)"
                                + " SELECT topic, key, topic, value, revision, ? FROM frozen"
                                + " WHERE publication = ? ORDER BY topic, key")) {
            copy.setObject(1, OffsetDateTime.now(clock));
            copy.setObject(2, publication);
            copy.executeUpdate();
        } catch (SQLException e) {
            throw new PostFailure("release " + publication, e);
        }
    }

    /** Takes everything that the publication froze off the public topics: a tombstone for each key. */
    public void retract(UUID publication) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement copy = connection.prepareStatement(
                        "INSERT INTO outbox (aggregatetype, aggregateid, type, revision, said_at)"
                                + " SELECT topic, key, topic, nextval('revision'), ? FROM frozen"
                                + " WHERE publication = ? ORDER BY topic, key")) {
            copy.setObject(1, OffsetDateTime.now(clock));
            copy.setObject(2, publication);
            copy.executeUpdate();
        } catch (SQLException e) {
            throw new PostFailure("retract " + publication, e);
        }
    }

    /** What a publication froze on a topic, by key. */
    public Map<String, byte[]> records(UUID publication, Topic topic) {
        Map<String, byte[]> records = new TreeMap<>();
        read(publication, List.of(topic), (of, key, value) -> records.put(key, value));
        return records;
    }

    /** From here on the database takes no further record of this publication. */
    private void seal(UUID publication, PartDigest digest) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO frozen_seal (publication, records, sha256) VALUES (?, ?, ?)")) {
            insert.setObject(1, publication);
            insert.setLong(2, digest.count());
            insert.setString(3, digest.sha256());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PostFailure("seal " + publication, e);
        }
    }

    private ContentDigest frozen(UUID publication, List<Topic> topics) {
        ContentDigest digest = new ContentDigest();
        read(publication, topics, digest::add);
        return digest;
    }

    /** Takes one frozen record. */
    private interface Taker {
        void take(Topic topic, String key, byte[] value);
    }

    private void read(UUID publication, List<Topic> topics, Taker taker) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT topic, key, value FROM frozen WHERE publication = ? AND topic = ANY (?)")) {
            select.setObject(1, publication);
            select.setArray(2, connection.createArrayOf("text", codes(topics)));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    taker.take(Topic.of(row.getString(1)), row.getString(2), row.getBytes(3));
                }
            }
        } catch (SQLException e) {
            throw new PostFailure("read what " + publication + " froze", e);
        }
    }

    private static Object[] codes(Collection<Topic> topics) {
        return topics.stream().map(Topic::code).toArray();
    }
}
