package org.markettracker.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
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
    void a_share_in_each_of_two_periods() {
        Desk.vendors(edition, "alibaba-cloud");
        for (String period : List.of("2021H1", "2019H1")) {
            Map<String, Object> share = Desk.share("total", "alibaba-cloud", "25.0%");
            share.put("period", period);
            Desk.putWhenHeard(edition + "/vendor/statements/" + period, share)
                    .then()
                    .statusCode(201);
        }
        Awaitility.await()
                .atMost(Desk.SOON)
                .until(() -> Ear.count("internal.vendor.shares.v1", key)
                        == Desk.shares(edition).size());
    }

    @Test
    void a_size_that_is_heard_gives_the_revenues_of_its_period_and_nothing_else() {
        long before = Ear.count("internal.vendor.shares.v1", key);
        market.size("total", 300);
        toldWith("75");
        assertEquals(before + 1, Ear.count("internal.vendor.shares.v1", key));
        awaitRevenue("2021-S1", "75");
        assertNull(revenue("2019-S1"));
    }

    @Test
    void a_size_that_is_gone_takes_the_revenue_with_it() {
        market.size("total", 300);
        awaitRevenue("2021-S1", "75");
        market.sizeGone("total");
        Awaitility.await().atMost(Desk.SOON).until(() -> revenue("2021-S1") == null);
    }

    @Test
    void repeated_and_late_sizes_change_nothing() {
        long before = Ear.count("internal.vendor.shares.v1", key);
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
        assertEquals(before + 2, Ear.count("internal.vendor.shares.v1", key));
    }

    @Test
    void in_whatever_order_and_however_often_sizes_come_the_end_is_the_same() {
        Market other = new Market();
        String elsewhere = other.draft("2021H1");
        Desk.vendors(elsewhere, "alibaba-cloud");
        for (String path : List.of(edition, elsewhere)) {
            Desk.putWhenHeard(path + "/vendor/statements/R", Desk.share("retail", "alibaba-cloud", "≥40%"))
                    .then()
                    .statusCode(201);
        }
        Desk.as("analyst").delete(edition + "/vendor/statements/2019H1").then().statusCode(204);
        Desk.putWhenHeard(elsewhere + "/vendor/statements/2021H1", Desk.share("total", "alibaba-cloud", "25.0%"))
                .then()
                .statusCode(201);
        sizes(market).forEach(market::say);
        List<Market.Sealed> once = sizes(other);
        List<Market.Sealed> shuffled = new ArrayList<>(once);
        shuffled.addAll(once);
        Collections.shuffle(shuffled, new Random(42));
        shuffled.forEach(other::say);
        awaitRevenue("2021-S1", "125");
        Awaitility.await()
                .atMost(Desk.SOON)
                .untilAsserted(() -> assertEquals(Desk.shares(edition), Desk.shares(elsewhere)));
    }

    private static List<Market.Sealed> sizes(Market market) {
        return List.of(
                market.sealed("total", 300),
                market.sealed("retail", 90),
                market.sealed("total", 400),
                market.sealed("retail", 200),
                market.sealed("total", 500),
                market.sealed("retail", 110));
    }

    private void toldWith(String revenue) {
        Ear.told(
                "internal.vendor.shares.v1",
                key + "/total/alibaba-cloud/2021-S1",
                each -> Ear.json(each).at("/revenue/value").decimalValue().compareTo(new BigDecimal(revenue)) == 0);
    }

    private void awaitRevenue(String period, String value) {
        Awaitility.await()
                .atMost(Desk.SOON)
                .until(() -> revenue(period) != null
                        && new BigDecimal(value).compareTo(Objects.requireNonNull(revenue(period))) == 0);
    }

    private BigDecimal revenue(String period) {
        return Desk.shares(edition).stream()
                .filter(each -> period.equals(each.get("period"))
                        && "total".equals(each.get("segment"))
                        && "alibaba-cloud".equals(each.get("vendor")))
                .map(each -> (Map<?, ?>) each.get("revenue"))
                .filter(Objects::nonNull)
                .map(each -> new BigDecimal(String.valueOf(each.get("value"))))
                .findFirst()
                .orElse(null);
    }
}
