package org.markettracker.market.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Measure;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.StatementColumns;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.EditionId;

class MarketSizeTest {
    private static final EditionId EDITION = new EditionId("china-vaas", "2021H1");

    @Test
    void keeps_the_bounds_that_a_stated_figure_gives() {
        MarketSize size = weigh(revenue("M09", "eq", "8.3", "8.3亿"));
        assertEquals(new BigDecimal("8.3"), size.estimate().value());
        assertEquals(new BigDecimal("8.25"), size.estimate().low());
        assertEquals(new BigDecimal("8.35"), size.estimate().high());
        assertTrue(size.estimate().highOpen());
        assertEquals(1, size.decimals());
        assertEquals(List.of("M09"), size.estimate().lowEvidence());
    }

    @Test
    void has_no_value_where_nothing_bounds_it_above() {
        MarketSize size = weigh(revenue("M03", "gt", "300", ">300亿"));
        assertEquals(null, size.estimate().value());
        assertEquals(null, size.estimate().high());
        assertTrue(size.estimate().lowOpen());
    }

    @Test
    void names_the_statements_that_contradict_each_other() {
        MarketSize size = weigh(revenue("A", "gt", "300", ">300亿"), revenue("B", "lt", "200", "<200亿"));
        assertEquals(List.of("A", "B"), size.conflict());
        Agreement agreement = Agreement.among(List.of(size));
        assertEquals(
                List.of("SIZE of total in 2021-S1: the statements A, B cannot all hold, and no decision is recorded"),
                agreement.reasons());
    }

    @Test
    void agreeing_statements_give_no_reason() {
        assertEquals(
                List.of(),
                Agreement.among(List.of(weigh(revenue("A", "gt", "300", ">300亿"))))
                        .reasons());
    }

    @Test
    void the_base_is_part_of_a_cells_code_only_where_it_is_unusual() {
        Period half = Period.parse("2021-S1");
        assertEquals("SIZE/total/2021-S1", new Cell(CellMeasure.SIZE, "total", half, null).code());
        assertEquals(
                "GROWTH_YOY/total/2021-S1",
                new Cell(CellMeasure.GROWTH_YOY, "total", half, Period.parse("2020-S1")).code());
        assertEquals(
                "CAGR/total/2025/2021",
                new Cell(CellMeasure.CAGR, "total", Period.parse("2025"), Period.parse("2021")).code());
    }

    @Test
    void what_belongs_to_a_vendor_is_refused() {
        assertThrows(Refused.class, () -> CellMeasure.of(Measure.SHARE));
        Map<String, String> row = new HashMap<>(row("V1", "eq", "24.0", "24.0%"));
        row.put("vendor", "alibaba-cloud");
        row.put("measure", "share");
        row.put("unit", "PCT");
        Statement share = StatementColumns.read(row);
        Refused refused = assertThrows(
                Refused.class, () -> new MarketStatement(EDITION, share, "2021H1", "analyst", Instant.EPOCH));
        assertTrue(refused.getMessage().startsWith("vendor:"), refused.getMessage());
    }

    private static MarketSize weigh(Statement... statements) {
        return MarketSize.weigh(EDITION, Cell.of(statements[0]), List.of(statements));
    }

    private static Statement revenue(String id, String relation, String value, String stated) {
        return StatementColumns.read(row(id, relation, value, stated));
    }

    private static Map<String, String> row(String id, String relation, String value, String stated) {
        Map<String, String> row = new HashMap<>();
        row.put("id", id);
        row.put("segment", "total");
        row.put("measure", "revenue");
        row.put("period", "2021-S1");
        row.put("relation", relation);
        row.put("value", value);
        row.put("unit", "CNY_100M");
        row.put("status", "A");
        row.put("stated", stated);
        row.put("source", "leadleo");
        row.put("confidence", "4");
        row.put("section", "market status");
        return row;
    }
}
