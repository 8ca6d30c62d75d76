package org.markettracker.forecast.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.markettracker.forecast.domain.Statements.EDITION;
import static org.markettracker.forecast.domain.Statements.recorded;
import static org.markettracker.forecast.domain.Statements.row;
import static org.markettracker.forecast.domain.Statements.size;
import static org.markettracker.forecast.domain.Statements.statement;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.StatementColumns;
import org.markettracker.forecast.domain.Fact;
import org.markettracker.forecast.domain.Refusal;
import org.markettracker.forecast.domain.Refused;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.path.PathMeasure;

class ForecastStatementTest {
    @Test
    void only_a_statement_with_status_f_is_about_the_future() {
        Map<String, String> row = row("F04", "revenue", "2025", null, "CNY_100M", "148.1亿");
        row.put("status", "E");
        Statement estimate = StatementColumns.read(row);
        Refused refused = assertThrows(Refused.class, () -> recorded(estimate));
        assertEquals(Refusal.INVALID, refused.refusal());
        assertEquals("status", refused.faults().get(0).field());
        assertTrue(refused.getMessage().endsWith("is 'E'"), refused.getMessage());
    }

    @Test
    void revenue_growth_and_cagr_lead_to_paths_and_nothing_else_does() {
        assertEquals(
                PathMeasure.SIZE,
                recorded(size("F04", "2025", "148.1亿")).cell().path().measure());
        assertEquals(
                PathMeasure.GROWTH_YOY,
                recorded(statement("F1", "growth", "2025", "2024", "PCT", "20%"))
                        .cell()
                        .path()
                        .measure());
        assertEquals(
                PathMeasure.CAGR,
                recorded(statement("F05", "cagr", "2025", "2021", "PCT", "31.1%"))
                        .cell()
                        .path()
                        .measure());
        Statement share = statement("F2", "usage", "2025", null, "MINUTES_100M", "20亿minutes");
        Refused refused = assertThrows(Refused.class, () -> recorded(share));
        assertEquals("measure", refused.faults().get(0).field());
        assertTrue(refused.getMessage().contains("'usage'"), refused.getMessage());
    }

    @Test
    void a_statement_carried_to_another_edition_keeps_where_it_came_from() {
        ForecastStatement first = recorded(size("F04", "2025", "148.1亿"));
        ForecastStatement next = first.carriedTo(new EditionId("china-vaas", "2021H2"));
        assertEquals("2021H2", next.edition().edition());
        assertEquals("2021H1", next.origin());
        assertEquals(first.recordedAt(), next.recordedAt());
        assertEquals(first.statement(), next.statement());
    }

    @Test
    void a_change_carries_what_is_to_be_said() {
        ForecastStatement known = recorded(size("F04", "2025", "148.1亿"));
        assertEquals(List.of(new Fact.StatementIs(known)), known.recorded().facts());
        assertEquals(
                List.of(new Fact.StatementGone(EDITION, "F04")), known.gone().facts());
    }
}
