package org.markettracker.gateway.access;

/** Which paths are for programs and which are for people: only a person is led to the login. */
public final class Paths {
    private Paths() {}

    /** Whether the path belongs to the API or to operations, where a redirect would mislead. */
    public static boolean isForPrograms(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.equals("/q") || path.startsWith("/q/");
    }
}
