package org.markettracker.gateway.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.markettracker.gateway.readmodel.Document;
import org.markettracker.gateway.readmodel.ExactJson;

class AnswersTest {
    private final Document document = Document.of(ExactJson.object().put("a", 1));

    @Test
    void a_client_has_it_when_it_names_the_tag_of_either_form() {
        assertTrue(Answers.isKnown(document, document.etag(false)));
        assertTrue(Answers.isKnown(document, "\"x\", " + document.etag(true)));
        assertTrue(Answers.isKnown(document, "W/" + document.etag(false)));
        assertTrue(Answers.isKnown(document, "*"));
    }

    @Test
    void a_client_has_it_not_when_it_names_another_or_none() {
        assertFalse(Answers.isKnown(document, null));
        assertFalse(Answers.isKnown(document, "\"x\""));
        assertFalse(Answers.isKnown(document, document.etag(false).replace("\"", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | false",
                "identity | false",
                "gzip | true",
                "br, GZIP;q=0.5 | true",
                "gzip; q=0 | false",
                "gzip;q=0.0, br | false"
            })
    void it_is_compressed_for_whom_takes_it(@org.jspecify.annotations.Nullable String accepted, boolean gzip) {
        assertEquals(gzip, Answers.takesGzip(accepted));
    }
}
