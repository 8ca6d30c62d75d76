package org.markettracker.deploy.local.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The users of the development realm, one for each role; the admin has all roles. */
public enum DevelopmentUser {
    CLIENT,
    ANALYST,
    PUBLISHER,
    ADMIN;

    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String password() {
        return "dev-only-" + username();
    }

    public static DevelopmentUser named(String username) {
        return Arrays.stream(values())
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The user is one of "
                        + Arrays.stream(values()).map(DevelopmentUser::username).collect(Collectors.joining(", "))
                        + ", but was '" + username + "'"));
    }
}
