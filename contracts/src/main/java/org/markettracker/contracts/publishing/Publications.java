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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.post.PostFailure;

/** The publications this service takes part in, and how far each has come. Call it inside the edition's gate. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Publications {
    /** How far a part has come with a publication. */
    public enum State {
        REQUESTED,
        FROZEN,
        REFUSED,
        CANCELLED,
        RELEASED,
        WITHDRAWN
    }

    /**
     * A publication as this part knows it.
     *
     * @param id given by market-service
     * @param edition being published
     * @param state how far this part has come
     * @param sizesSha256 the sizes to freeze against
     */
    public record Publication(UUID id, EditionKey edition, State state, String sizesSha256) {}

    private final DataSource dataSource;
    private final Clock clock;

    Publications(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Remembers a request to freeze; false when it was known already. */
    public boolean begin(UUID id, EditionKey edition, String sizesSha256) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO publication (id, edition, state, sizes_sha256,"
                                + " changed_at) VALUES (?, ?, 'requested', ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setObject(1, id);
            insert.setString(2, edition.toString());
            insert.setString(3, sizesSha256);
            insert.setObject(4, OffsetDateTime.now(clock));
            return insert.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new PostFailure("begin " + id, e);
        }
    }

    /** Moves a publication on; false when it is not in the state it is to come from. */
    public boolean move(UUID id, State from, State to) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE publication SET state = ?, changed_at = ? WHERE id = ? AND state = ?")) {
            update.setString(1, code(to));
            update.setObject(2, OffsetDateTime.now(clock));
            update.setObject(3, id);
            update.setString(4, code(from));
            return update.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new PostFailure("move " + id, e);
        }
    }

    /** Keeps what was frozen beside the publication. */
    public void keep(UUID id, PartDigest digest) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE publication SET records = ?, sha256 = ? WHERE id = ?")) {
            update.setLong(1, digest.count());
            update.setString(2, digest.sha256());
            update.setObject(3, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new PostFailure("keep " + id, e);
        }
    }

    /** Publications that are in this state, of all editions. */
    public List<Publication> in(State state) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT id, edition, sizes_sha256 FROM publication WHERE state = ? ORDER BY changed_at")) {
            select.setString(1, code(state));
            try (ResultSet row = select.executeQuery()) {
                List<Publication> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new Publication(
                            row.getObject(1, UUID.class),
                            EditionKey.ofRecord(row.getString(2)),
                            state,
                            row.getString(3)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new PostFailure("find publications", e);
        }
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
