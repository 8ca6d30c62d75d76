package org.markettracker.gateway.access;

/** The roles of the realm. Any of them may read; what else a role may do is decided by the owner that is asked. */
public final class Roles {
    public static final String SUBSCRIBER = "subscriber";
    public static final String ANALYST = "analyst";
    public static final String PUBLISHER = "publisher";
    public static final String ADMIN = "admin";

    private Roles() {}
}
