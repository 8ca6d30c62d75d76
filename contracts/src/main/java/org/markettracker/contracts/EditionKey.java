package org.markettracker.contracts;

import java.util.regex.Pattern;

/**
 * Names an edition of a tracker in keys and paths: {@code china-vaas/2021H1}.
 *
 * @param tracker lower-case words joined by hyphens, at most 64 characters
 * @param edition letters, digits, dots and hyphens, at most 32 characters
 */
public record EditionKey(String tracker, String edition) {
    private static final Pattern TRACKER = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern EDITION = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");

    public EditionKey {
        if (tracker.length() > 64 || !TRACKER.matcher(tracker).matches()) {
            throw new IllegalArgumentException("tracker: must be lower-case words of letters and digits joined by"
                    + " hyphens, at most 64 characters, is '" + tracker + "'");
        }
        if (edition.length() > 32 || !EDITION.matcher(edition).matches()) {
            throw new IllegalArgumentException("edition: must be letters and digits joined by dots or hyphens,"
                    + " at most 32 characters, is '" + edition + "'");
        }
    }

    /**
     * The edition that a record's key belongs to: its first two parts.
     *
     * @throws IllegalArgumentException when the key has fewer than two parts or they are malformed
     */
    public static EditionKey ofRecord(String key) {
        int first = key.indexOf('/');
        if (first < 0) {
            throw new IllegalArgumentException("key: must begin with tracker/edition, is '" + key + "'");
        }
        int second = key.indexOf('/', first + 1);
        return new EditionKey(key.substring(0, first), key.substring(first + 1, second < 0 ? key.length() : second));
    }

    /** The key of a record that belongs to this edition, for instance {@code china-vaas/2021H1/total}. */
    public String record(String... parts) {
        return parts.length == 0 ? toString() : this + "/" + String.join("/", parts);
    }

    @Override
    public String toString() {
        return tracker + "/" + edition;
    }
}
