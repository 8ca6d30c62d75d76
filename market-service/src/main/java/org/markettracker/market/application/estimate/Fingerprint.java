package org.markettracker.market.application.estimate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** SHA-256 over lines joined by newlines, in hexadecimal digits: the same lines, the same name. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Collection<String> lines) {
        try {
            byte[] joined = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(joined));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
