package org.markettracker.gateway.readmodel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private final Document document = Document.of(ExactJson.object().put("a", "b"));

    @Test
    void the_entity_tag_is_the_digest_of_the_bytes() {
        assertEquals(
                "\"5fbc0bf3ba6a0a3b2d2b9f6d2a3a8bd9\"".length() + 32,
                document.etag(false).length());
        assertEquals(
                document.etag(false),
                Document.of(ExactJson.object().put("a", "b")).etag(false));
        assertNotEquals(
                document.etag(false),
                Document.of(ExactJson.object().put("a", "c")).etag(false));
    }

    @Test
    void the_compressed_form_has_a_tag_of_its_own_and_the_same_content() throws IOException {
        assertNotEquals(document.etag(false), document.etag(true));
        try (GZIPInputStream unzip = new GZIPInputStream(new ByteArrayInputStream(document.gzipped()))) {
            assertArrayEquals(document.bytes(), unzip.readAllBytes());
        }
    }
}
