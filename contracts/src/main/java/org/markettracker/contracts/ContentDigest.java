package org.markettracker.contracts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The digest of a set of records: SHA-256 over the topic's public name, the key and the value bytes exactly as sent,
 * each followed by a line feed, in order of topic, then key. Two holders of the same records get the same digest
 * whatever order they heard them in, and a revision or header takes no part in it.
 */
public final class ContentDigest {
    private record Place(String topic, String key) {}

    private final SortedMap<Place, byte[]> records =
            new TreeMap<>(Comparator.comparing(Place::topic).thenComparing(Place::key));

    /** Adds a record; the last value given for a key counts. */
    public ContentDigest add(Topic topic, String key, byte[] value) {
        records.put(new Place(topic.code(), key), value);
        return this;
    }

    /** How many records the digest covers. */
    public long count() {
        return records.size();
    }

    /** The digest in 64 lower-case hexadecimal digits. */
    public String sha256() {
        MessageDigest sha = newSha256();
        records.forEach((place, value) -> {
            update(sha, place.topic().getBytes(StandardCharsets.UTF_8));
            update(sha, place.key().getBytes(StandardCharsets.UTF_8));
            update(sha, value);
        });
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void update(MessageDigest sha, byte[] bytes) {
        sha.update(bytes);
        sha.update((byte) '\n');
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
