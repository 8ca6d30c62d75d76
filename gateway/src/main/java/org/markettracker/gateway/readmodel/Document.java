package org.markettracker.gateway.readmodel;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** An answer as bytes with the digest that names them; compressed once, when first asked for. */
public final class Document {
    private final byte[] bytes;
    private final String sha256;
    private final Once<byte[]> gzip = new Once<>(this::compress);

    private Document(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = sha256(bytes);
    }

    public static Document of(JsonNode tree) {
        return new Document(ExactJson.write(tree));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public byte[] gzipped() {
        return gzip.get().clone();
    }

    /** The strong entity tag; each representation has its own, as RFC 9110 asks. */
    public String etag(boolean gzipped) {
        return "\"" + sha256 + (gzipped ? "-gzip" : "") + "\"";
    }

    private byte[] compress() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
