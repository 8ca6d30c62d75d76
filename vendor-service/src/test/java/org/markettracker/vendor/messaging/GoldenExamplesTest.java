package org.markettracker.vendor.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.markettracker.vendor.Given.EDITION;
import static org.markettracker.vendor.Given.SEGMENTS;
import static org.markettracker.vendor.Given.rank;
import static org.markettracker.vendor.Given.recorded;
import static org.markettracker.vendor.Given.share;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.markettracker.evidence.Statement;
import org.markettracker.vendor.Given;
import org.markettracker.vendor.domain.audit.Check;
import org.markettracker.vendor.domain.audit.Finding;
import org.markettracker.vendor.domain.profile.Group;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Text;
import org.markettracker.vendor.domain.profile.VendorFact;
import org.markettracker.vendor.domain.reckoning.Reckoning;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;

/** Our records and the golden examples are the same: what is read is written again, and the domain's own come out so. */
class GoldenExamplesTest {
    private static final Map<String, Class<?>> EXAMPLES = Map.of(
            "vendor.evidence.v1/V04", EvidenceRecord.class,
            "vendor.profiles.v1/alibaba-cloud", ProfileRecord.class,
            "vendor.shares.v1/total-alibaba-cloud-2021-S1", ShareRecord.class,
            "vendor.audit.v1/shares-at-most-100", AuditRecord.class);

    @TestFactory
    Stream<DynamicTest> a_record_read_and_written_is_the_example() {
        return EXAMPLES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    JsonNode example = Examples.value(entry.getKey());
                    is(entry.getKey(), Examples.MAPPER.treeToValue(example, entry.getValue()));
                }));
    }

    @Test
    void a_statement_is_told_as_in_the_example() throws IOException {
        is(
                "vendor.evidence.v1/V04",
                EvidenceRecord.of(recorded(share("V04", "total", "alibaba-cloud", "eq", "24.0%"))));
    }

    @Test
    void a_share_with_its_rank_is_told_as_in_the_example() throws IOException {
        List<Statement> about = List.of(
                share("V04", "total", "alibaba-cloud", "eq", "24.0%"), rank("V08", "total", "alibaba-cloud", 2));
        SortedMap<ShareCell, VendorShare> reckoned = Reckoning.of(
                        EDITION, SEGMENTS, about.stream().map(Given::recorded).toList(), Map.of(), Given.ARITHMETIC)
                .shares();
        is(
                "vendor.shares.v1/total-alibaba-cloud-2021-S1",
                ShareRecord.of(Objects.requireNonNull(reckoned.get(ShareCell.of(about.get(0))))));
    }

    @Test
    void a_profile_is_told_as_in_the_example() throws IOException {
        Profile profile = new Profile(
                "alibaba-cloud",
                new Text(Map.of("en", "Alibaba Cloud", "zh", "阿里云", "ja", "アリババクラウド")),
                List.of("Alibaba", "Aliyun"),
                "Alibaba",
                List.of("IaaS", "PaaS"),
                null,
                new Text(Map.of("en", "Mostly infrastructure")),
                List.of(new VendorFact("nodes worldwide", "gt", ">1500")),
                List.of("CDN"),
                List.of(),
                Map.of(),
                List.of(new Group("leaders", new Text(Map.of("en", "two leaders")))));
        is("vendor.profiles.v1/alibaba-cloud", ProfileRecord.of(EDITION, profile));
    }

    @Test
    void a_check_that_passes_is_told_as_in_the_example() throws IOException {
        is("vendor.audit.v1/shares-at-most-100", AuditRecord.of(EDITION, Check.of("shares-at-most-100", List.of())));
    }

    @Test
    void a_check_that_fails_says_why_and_on_which_statements() {
        AuditRecord failed = AuditRecord.of(
                EDITION,
                Check.of(
                        "statements-agree",
                        List.of(
                                new Finding("a", List.of("V2"), List.of()),
                                new Finding("b", List.of("V1"), List.of("SHARE/total/a/2021-S1")))));
        assertEquals("fail", failed.outcome());
        assertEquals(Map.of("en", "a; b"), failed.detail());
        assertEquals(List.of("V1", "V2"), failed.statements());
        assertEquals(2, failed.findings().size());
    }

    private static void is(String example, Object record) throws IOException {
        assertEquals(Examples.value(example), Examples.MAPPER.readTree(Examples.MAPPER.writeValueAsBytes(record)));
    }
}
