package org.markettracker.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "vendor"))
class SizesIT {
    private final Market market = new Market();
    private final String edition = market.draft("2021H1");
    private final String key = market.tracker() + "/2021H1";

    @BeforeEach
    void a_share_in_each_segment() {
        Desk.vendors(edition, "alibaba-cloud");
        for (String segment : List.of("total", "retail")) {
            Desk.putWhenHeard(edition + "/vendor/statements/" + segment, Desk.share(segment, "alibaba-cloud", "25.0%"))
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void a_size_that_is_heard_gives_the_revenues_of_its_segment_and_nothing_else() {
        market.size("total", 300);
        toldWith("75");
        assertEquals(3, Ear.count("internal.vendor.shares.v1", key));
        awaitRevenue("total", "75");
        assertNull(revenue("retail"));
    }

    @Test
    void a_size_that_is_gone_takes_the_revenue_with_it() {
        market.size("total", 300);
        awaitRevenue("total", "75");
        market.sizeGone("total");
        Awaitility.await().atMost(Desk.SOON).until(() -> revenue("total") == null);
    }

    @Test
    void repeated_and_late_sizes_change_nothing() {
        Market.Sealed old = market.sealed("total", 300);
        Market.Sealed newer = market.sealed("total", 400);
        market.say(newer);
        toldWith("100");
        market.say(old);
        market.say(newer);
        market.say(old);
        // The same partition carries this one after them; once it was followed, they were heard.
        market.size("total", 500);
        toldWith("125");
        assertEquals(4, Ear.count("internal.vendor.shares.v1", key));
    }

    private void toldWith(String revenue) {
        Ear.told(
                "internal.vendor.shares.v1",
                key + "/total/alibaba-cloud/2021-S1",
                each -> Ear.json(each).at("/revenue/value").decimalValue().compareTo(new BigDecimal(revenue)) == 0);
    }

    private void awaitRevenue(String segment, String value) {
        Awaitility.await()
                .atMost(Desk.SOON)
                .until(() -> revenue(segment) != null
                        && new BigDecimal(value).compareTo(Objects.requireNonNull(revenue(segment))) == 0);
    }

    private BigDecimal revenue(String segment) {
        return Desk.shares(edition).stream()
                .filter(each -> segment.equals(each.get("segment")))
                .map(each -> (Map<?, ?>) each.get("revenue"))
                .filter(Objects::nonNull)
                .map(each -> new BigDecimal(String.valueOf(each.get("value"))))
                .findFirst()
                .orElse(null);
    }
}
