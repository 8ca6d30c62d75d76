package org.markettracker.market.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Our records and the golden examples are the same, both ways: nothing is lost in reading, nothing added in writing. */
class GoldenExamplesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

    private static final Map<String, Class<?>> EXAMPLES = Map.ofEntries(
            Map.entry("tracker.catalogue.v1/china-vaas-2021H1", CatalogueRecord.class),
            Map.entry("tracker.editions.v1/draft", EditionRecord.class),
            Map.entry("tracker.editions.v1/publishing", EditionRecord.class),
            Map.entry("tracker.editions.v1/published", EditionRecord.class),
            Map.entry("market.sizes.v1/online-education-2021-S1", SizeRecord.class),
            Map.entry("market.sizes.v1/total-2021-S1-open", SizeRecord.class),
            Map.entry("market.sizes.v1/online-education-2020-S1-implied", SizeRecord.class),
            Map.entry("market.sizes.v1/total-2021-S1-gave-way", SizeRecord.class),
            Map.entry("market.evidence.v1/M02", EvidenceRecord.class),
            Map.entry("market.evidence.v1/M04-gave-way", EvidenceRecord.class),
            Map.entry("market.evidence.v1/M08-set-aside", EvidenceRecord.class),
            Map.entry("market.context.v1/indicator-I04", ContextRecord.IndicatorRecord.class),
            Map.entry("market.context.v1/event-E09", ContextRecord.EventRecord.class),
            Map.entry("market.context.v1/glossary-cdn", ContextRecord.GlossaryRecord.class),
            Map.entry("market.audit.v1/conflict", AuditRecord.class),
            Map.entry("market.audit.v1/conflict-gives-way", AuditRecord.class),
            Map.entry("market.audit.v1/parts-and-whole", AuditRecord.class),
            Map.entry("market.audit.v1/shares-against-sizes", AuditRecord.class),
            Map.entry("market.audit.v1/restatement", RestatementRecord.class),
            Map.entry("tracker.editions.v1/patch-withdrawn", EditionRecord.class),
            Map.entry("tracker.changes.v1/added", ChangeRecord.class),
            Map.entry("tracker.changes.v1/restated", ChangeRecord.class),
            Map.entry("tracker.changes.v1/withdrawn", ChangeRecord.class));

    @TestFactory
    Stream<DynamicTest> a_record_read_and_written_is_the_example() {
        return EXAMPLES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    JsonNode example = example(entry.getKey());
                    Object record = MAPPER.treeToValue(example, entry.getValue());
                    assertEquals(example, MAPPER.readTree(MAPPER.writeValueAsBytes(record)));
                }));
    }

    private static JsonNode example(String name) throws IOException {
        try (InputStream file = GoldenExamplesTest.class.getResourceAsStream("/examples/" + name + ".json")) {
            assertNotNull(file, name);
            return MAPPER.readTree(file).get("value");
        }
    }
}
