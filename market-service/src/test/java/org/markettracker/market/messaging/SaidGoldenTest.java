package org.markettracker.market.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.markettracker.market.domain.Given.AT;
import static org.markettracker.market.domain.Given.EDITION;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.post.PostSetup;
import org.markettracker.evidence.Estimate;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.Status;
import org.markettracker.evidence.figure.Interval;
import org.markettracker.evidence.figure.Unit;
import org.markettracker.evidence.reconcile.GaveWay;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.Given;
import org.markettracker.market.domain.audit.Examination;
import org.markettracker.market.domain.audit.Finding;
import org.markettracker.market.domain.audit.Waiver;
import org.markettracker.market.domain.audit.checks.Checks;
import org.markettracker.market.domain.conflict.Conflict;
import org.markettracker.market.domain.conflict.ConflictDecision;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.CellMeasure;
import org.markettracker.market.domain.statement.Entry;
import org.markettracker.market.domain.statement.MarketSize;
import org.markettracker.market.domain.statement.MarketStatement;
import org.markettracker.market.domain.statement.Restated;
import org.markettracker.market.domain.statement.RestatementType;
import org.markettracker.market.domain.statement.Standing;
import org.markettracker.market.domain.tracker.Text;

/** What we say of sizes, statements, conflicts and checks, made from the domain, is the golden example. */
class SaidGoldenTest {
    private static final ObjectMapper MAPPER = mapper();
    private static final String REASON = "The share contradicts two houses that count themselves";
    private static final String MATTER =
            "M07 and M08 together put the revenue of total in 2021H1 between 271.84 and 275.9 CNY_100M, but %s.";
    private static final String SHARE = "M08 states 70% as the share of total of pan-entertainment in 2021H1,"
            + " but the levels leave between 0% and 63.92%.";

    @Test
    void an_implied_size_is_said_as_in_the_contract() throws IOException {
        MarketSize size = size(
                "online-education",
                "2020-S1",
                Estimate.of(
                        new BigDecimal("20.75"),
                        Interval.closedOpen(new BigDecimal("20.625"), new BigDecimal("21.139241")),
                        Status.IMPUTED,
                        List.of("M09", "M10"),
                        List.of("M09", "M11")),
                1,
                List.of(),
                List.of());
        assertSaid("market.sizes.v1/online-education-2020-S1-implied", SizeRecord.of(size));
    }

    @Test
    void a_size_for_which_statements_gave_way_is_said_as_in_the_contract() throws IOException {
        MarketSize size = size(
                "total",
                "2021-S1",
                Estimate.of(
                        new BigDecimal("275.899281"),
                        Interval.closedOpen(new BigDecimal("273.785714"), new BigDecimal("275.89929")),
                        Status.ACTUAL,
                        List.of("M03", "M04"),
                        List.of("M07", "M08")),
                0,
                List.of("children/total/2021-S1"),
                List.of(gave("M03", "0.080336"), gave("M04", "0.030335")));
        assertSaid("market.sizes.v1/total-2021-S1-gave-way", SizeRecord.of(size));
        assertEquals("SIZE/total/2021-S1", size.cell().code());
    }

    @Test
    void a_statement_set_aside_is_said_as_in_the_contract() throws IOException {
        Statement share = Given.stated(
                "M08",
                "pan-entertainment",
                "share_of_total",
                "2021-S1",
                "PCT",
                "70%",
                "frost-sullivan",
                4,
                "pan-entertainment");
        assertSaid(
                "market.evidence.v1/M08-set-aside",
                EvidenceRecord.of(recorded(Entry.of(share)).with(Standing.setAside(REASON, "analyst", AT))));
    }

    @Test
    void a_statement_that_gave_way_is_said_as_in_the_contract() throws IOException {
        Statement about = Given.stated(
                "M04", "total", "revenue", "2021-S1", "CNY_100M", "≈300亿", "leadleo", 2, "market status (call-out)");
        Entry entry = new Entry(
                about,
                new BigDecimal("0.1"),
                new Restated(RestatementType.SOURCE_RESTATED, "The house corrected its call-out"));
        assertSaid(
                "market.evidence.v1/M04-gave-way",
                EvidenceRecord.of(recorded(entry).givingWay(new BigDecimal("0.030335"))));
    }

    @Test
    void conflicts_are_said_as_in_the_contract() throws IOException {
        ConflictDecision setAside = new ConflictDecision(
                ConflictDecision.Kind.SET_ASIDE, List.of("M08"), "analyst", AT, REASON, List.of(), false);
        assertSaid(
                "market.audit.v1/conflict",
                AuditRecord.of(conflict("c-c25c85cedad6", "M03", "M03 states >300亿", List.of(), setAside)));
        List<GaveWay> gaveWay = List.of(gave("M04", "0.030335"));
        ConflictDecision accepted = new ConflictDecision(
                ConflictDecision.Kind.GIVES_WAY,
                List.of(),
                "analyst",
                AT,
                "About 300 was said in passing",
                gaveWay,
                false);
        assertSaid(
                "market.audit.v1/conflict-gives-way",
                AuditRecord.of(conflict("c-03a4dcf99e76", "M04", "M04 states ≈300亿", gaveWay, accepted)));
    }

    @Test
    void checks_are_said_as_in_the_contract() throws IOException {
        assertSaid("market.audit.v1/parts-and-whole", AuditRecord.of(examined("parts-and-whole", List.of(), null)));
        Finding finding = Finding.against(
                SHARE,
                List.of("M08"),
                List.of(
                        "SIZE/total/2021-S1",
                        "SIZE/pan-entertainment/2021-S1",
                        "SHARE_OF_TOTAL/pan-entertainment/2021-S1"));
        Waiver waiver = new Waiver("analyst", AT, "The source rounds to tens", "f");
        assertSaid(
                "market.audit.v1/shares-against-sizes",
                AuditRecord.of(examined("shares-against-sizes", List.of(finding), waiver)));
    }

    private static Examination examined(String check, List<Finding> found, Waiver waiver) {
        return Checks.ALL.stream()
                .filter(each -> each.id().equals(check))
                .map(each -> Examination.of(EDITION, each, found, "f", waiver))
                .findFirst()
                .orElseThrow();
    }

    private static Conflict conflict(
            String id, String first, String but, List<GaveWay> gaveWay, ConflictDecision decision) {
        return new Conflict(
                EDITION, id, List.of("M08", first, "M07"), Text.english(MATTER.formatted(but)), gaveWay, decision);
    }

    private static GaveWay gave(String statement, String part) {
        return new GaveWay(statement, new BigDecimal(part));
    }

    private static MarketSize size(
            String segment,
            String period,
            Estimate estimate,
            int decimals,
            List<String> highIdentities,
            List<GaveWay> gaveWay) {
        Cell cell = Cell.level(CellMeasure.SIZE, segment, Period.parse(period));
        return new MarketSize(
                EDITION, cell, estimate, Unit.parse("CNY_100M"), decimals, List.of(), highIdentities, gaveWay);
    }

    private static MarketStatement recorded(Entry entry) {
        return new MarketStatement(
                EDITION, entry, Standing.STANDS, null, "2021H1", "analyst", Instant.parse("2021-11-01T08:30:00Z"));
    }

    private static void assertSaid(String name, Object record) throws IOException {
        try (InputStream file = SaidGoldenTest.class.getResourceAsStream("/examples/" + name + ".json")) {
            assertNotNull(file, name);
            JsonNode example = MAPPER.readTree(file).get("value");
            assertEquals(example, MAPPER.readTree(MAPPER.writeValueAsBytes(record)));
        }
    }

    /** As the application has it. */
    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new PostSetup().customize(mapper);
        return mapper;
    }
}
