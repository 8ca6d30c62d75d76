package org.markettracker.vendor.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.markettracker.vendor.Given.EDITION;
import static org.markettracker.vendor.Given.rank;
import static org.markettracker.vendor.Given.recorded;
import static org.markettracker.vendor.Given.reference;
import static org.markettracker.vendor.Given.share;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.markettracker.evidence.StatementColumns;
import org.markettracker.vendor.domain.Fact;
import org.markettracker.vendor.domain.Refused;

class VendorStatementTest {
    @Test
    void it_tells_what_it_says_when_it_is_made_and_its_id_when_it_is_gone() {
        VendorStatement statement = recorded(share("V04", "total", "alibaba-cloud", "eq", "24.0%"));
        assertEquals(
                List.of(new Fact.StatementIs(statement)), statement.recorded().facts());
        assertEquals(
                List.of(new Fact.StatementGone(EDITION, "V04")),
                statement.gone().facts());
    }

    @Test
    void it_names_each_vendor_of_a_set_and_nobody_for_the_n_largest() {
        assertEquals(
                List.of("tencent-cloud", "alibaba-cloud"),
                recorded(share("A", "total", "tencent-cloud+alibaba-cloud", "eq", "60%"))
                        .named());
        assertEquals(
                List.of("huawei-cloud"),
                recorded(rank("B", "total", "huawei-cloud", 5)).named());
        assertEquals(
                List.of(), recorded(share("C", "total", "CR5", "eq", "81.0%")).named());
    }

    @Test
    void a_rank_without_a_vendor_is_a_segments_and_refused() {
        Refused refused = assertThrows(Refused.class, () -> recorded(rank("A", "total", "", 1)));
        assertEquals("vendor", refused.faults().get(0).field());
    }

    @Test
    void what_market_service_owns_is_refused() {
        Map<String, String> row = new HashMap<>();
        row.put("id", "M09");
        row.put("segment", "total");
        row.put("measure", "revenue");
        row.put("period", "2021-S1");
        row.put("relation", "eq");
        row.put("value", "8.3");
        row.put("unit", "CNY_100M");
        row.put("status", "A");
        row.put("stated", "8.3亿");
        row.put("source", "leadleo");
        row.put("confidence", "4");
        Refused refused = assertThrows(Refused.class, () -> recorded(StatementColumns.read(row)));
        assertEquals("measure", refused.faults().get(0).field());
        assertEquals(
                "measure: must be one that vendor-service owns: share, share_change or rank, is 'revenue'",
                refused.getMessage());
    }

    @Test
    void all_of_the_reference_edition_are_accepted() throws IOException {
        assertEquals(
                26,
                reference().stream().map(each -> recorded(each).cell()).toList().size());
    }
}
