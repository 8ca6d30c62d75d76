package org.markettracker.contracts.post;

import java.sql.SQLException;

/** The post's tables could not be read or written; the transaction around it is lost. */
public final class PostFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PostFailure(String what, SQLException cause) {
        super(what + ": " + cause.getMessage(), cause);
    }
}
