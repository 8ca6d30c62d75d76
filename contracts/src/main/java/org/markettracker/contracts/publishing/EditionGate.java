package org.markettracker.contracts.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.EditionKey;
import org.markettracker.contracts.post.PostFailure;

/**
 * The door to an edition's content in one service. Every write goes through it and holds its lock until the transaction
 * ends; a freeze holds the same lock, so that no write can slip in beside it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EditionGate {
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource dataSource;

    EditionGate(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Locks the edition and tells which publication has frozen it, if any. */
    public Optional<UUID> enter(EditionKey edition) {
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO edition_gate (edition) VALUES (?) ON CONFLICT DO NOTHING")) {
                insert.setString(1, edition.toString());
                insert.executeUpdate();
            }
            try (PreparedStatement lock =
                    connection.prepareStatement("SELECT publication FROM edition_gate WHERE edition = ? FOR UPDATE")) {
                lock.setString(1, edition.toString());
                try (ResultSet row = lock.executeQuery()) {
                    row.next();
                    return Optional.ofNullable(row.getObject(1, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new PostFailure("enter " + edition, e);
        }
    }

    /**
     * The same for one who waits no longer than this.
     *
     * @throws EditionBusy where that was not enough; the transaction is of no use then
     */
    public Optional<UUID> enterWithin(EditionKey edition, Duration most) {
        lockTimeout(edition, most);
        Optional<UUID> frozenBy;
        try {
            frozenBy = enter(edition);
        } catch (PostFailure failure) {
            if (failure.getCause() instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState())) {
                throw new EditionBusy(edition, failure);
            }
            throw failure;
        }
        lockTimeout(edition, Duration.ZERO);
        return frozenBy;
    }

    private void lockTimeout(EditionKey edition, Duration most) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement set = connection.prepareStatement("SELECT set_config('lock_timeout', ?, true)")) {
            set.setString(1, most.toMillis() + "ms");
            set.execute();
        } catch (SQLException e) {
            throw new PostFailure("wait for " + edition, e);
        }
    }

    /** Closes the edition to writes. */
    public void close(EditionKey edition, UUID publication) {
        set(edition, publication);
    }

    /** Lets writes in again. */
    public void open(EditionKey edition) {
        set(edition, null);
    }

    private void set(EditionKey edition, @Nullable UUID publication) {
        enter(edition);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE edition_gate SET publication = ? WHERE edition = ?")) {
            update.setObject(1, publication);
            update.setString(2, edition.toString());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new PostFailure("close or open " + edition, e);
        }
    }
}
