package org.markettracker.forecast.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.markettracker.forecast.domain.Statements.EDITION;
import static org.markettracker.forecast.domain.Statements.cagr;
import static org.markettracker.forecast.domain.Statements.recorded;
import static org.markettracker.forecast.domain.Statements.size;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.markettracker.contracts.post.PostSetup;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.reconcile.Reconciliation;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.audit.Check;
import org.markettracker.forecast.domain.outlook.Outlook;
import org.markettracker.forecast.domain.outlook.Text;
import org.markettracker.forecast.domain.path.ForecastPath;
import org.markettracker.forecast.domain.path.PathId;
import org.markettracker.forecast.domain.path.PathMeasure;
import org.markettracker.forecast.domain.reckoning.Facts;
import org.markettracker.forecast.domain.reckoning.Reckoning;
import org.markettracker.forecast.domain.statement.ForecastStatement;

/** What we say of our own things is the golden example, written and read. */
class GoldenExamplesTest {
    static final ObjectMapper MAPPER = mapper();

    @Test
    void a_statement_is_said_as_in_the_contract() throws IOException {
        ForecastStatement statement = recorded(cagr("F05", "2025", "2021", "31.1%"));
        assertSaid("forecast.evidence.v1/F05", EvidenceRecord.of(statement));
    }

    @Test
    void a_path_is_said_as_in_the_contract() throws IOException {
        assertSaid("forecast.paths.v1/e-commerce-published", PathRecord.of(path(size("F04", "2025", "148.1亿"))));
        assertEquals(
                example("forecast.paths.v1/e-commerce-published").get("key").asText(),
                EDITION + "/" + PathId.published("e-commerce", PathMeasure.SIZE).code());
    }

    @TestFactory
    Stream<DynamicTest> every_kind_of_path_read_and_written_is_the_example() {
        return Stream.of(
                        "e-commerce-published",
                        "e-commerce-no-model",
                        "e-commerce-model",
                        "online-education-double-reduction",
                        "other-hidden-claim")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    JsonNode example = Examples.value("forecast.paths.v1/" + name);
                    PathRecord read = Examples.MAPPER.treeToValue(example, PathRecord.class);
                    assertEquals(example, Examples.MAPPER.readTree(Examples.MAPPER.writeValueAsBytes(read)));
                }));
    }

    @Test
    void a_cell_that_is_not_bounded_above_is_said_with_its_nulls() {
        JsonNode point = MAPPER.valueToTree(PathRecord.of(path(size("F01", "2025", ">1600亿"))))
                .at("/points/0");
        assertEquals(true, point.get("value").isNull());
        assertEquals(true, point.get("high").isNull());
        assertEquals(false, point.has("basePeriod"));
    }

    @Test
    void an_expectation_is_said_as_in_the_contract() throws IOException {
        Outlook outlook = new Outlook(
                EDITION,
                "O01",
                "online-education",
                Period.parse("2022"),
                Period.parse("2023"),
                "up",
                new Text(Map.of("en", "Recovery led by vocational education")));
        assertSaid("forecast.outlook.v1/O01", OutlookRecord.of(outlook));
    }

    @Test
    void a_check_is_said_as_in_the_contract() throws IOException {
        Check check = Check.of("point-inside-interval", List.of());
        assertSaid("forecast.audit.v1/point-inside-interval", AuditRecord.of(EDITION, check));
    }

    private static ForecastPath path(Statement statement) {
        return Reckoning.of(
                        EDITION,
                        Facts.TAXONOMY,
                        List.of(recorded(statement)),
                        Map.of(),
                        (edition, taxonomy, statements, options) -> Reconciliation.of(taxonomy, statements, options))
                .paths()
                .get(PathId.published("e-commerce", PathMeasure.SIZE));
    }

    private static void assertSaid(String name, Object record) throws IOException {
        JsonNode example = example(name).get("value");
        assertEquals(example, MAPPER.readTree(MAPPER.writeValueAsBytes(record)));
        Object read = MAPPER.treeToValue(example, record.getClass());
        assertEquals(example, MAPPER.readTree(MAPPER.writeValueAsBytes(read)));
    }

    private static JsonNode example(String name) throws IOException {
        try (InputStream file = GoldenExamplesTest.class.getResourceAsStream("/examples/" + name + ".json")) {
            assertNotNull(file, name);
            return MAPPER.readTree(file);
        }
    }

    /** As the application has it. */
    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        new PostSetup().customize(mapper);
        return mapper;
    }
}
