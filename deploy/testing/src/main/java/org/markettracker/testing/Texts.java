package org.markettracker.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Bytes as text, for messages. */
final class Texts {

    private Texts() {}

    static String of(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
