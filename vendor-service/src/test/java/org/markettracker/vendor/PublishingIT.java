package org.markettracker.vendor;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.contracts.ContentDigest;
import org.markettracker.contracts.Envelope;
import org.markettracker.testing.StackResource;

/** This part's side of publishing; the test speaks for market-service. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = "vendor"))
class PublishingIT {
    private final Market market = new Market();
    private final String edition = market.draft("2021H1");
    private final String key = market.tracker() + "/2021H1";
    private final String statements = edition + "/vendor/statements/";

    @BeforeEach
    void a_share_of_a_market_whose_size_is_known() {
        Desk.vendors(edition, "alibaba-cloud", "tencent-cloud");
        Desk.putWhenHeard(statements + "V04", Desk.share("total", "alibaba-cloud", "25.0%"))
                .then()
                .statusCode(201);
        market.size("total", 300);
    }

    @Test
    void the_part_freezes_what_it_said_and_tells_its_digest() {
        UUID publication = market.askToFreeze("2021H1");
        JsonNode frozen = Ear.turn(key, "PartFrozen", publication);
        ContentDigest said = Ear.digest(key, true);
        assertEquals("vendor", frozen.path("part").asText());
        assertEquals(said.count(), frozen.path("count").asLong());
        assertEquals(said.sha256(), frozen.path("sha256").asText());
        refusedAsFrozen();
    }

    @Test
    void once_published_it_is_public_byte_for_byte_and_stays_frozen() {
        UUID publication = market.askToFreeze("2021H1");
        JsonNode frozen = Ear.turn(key, "PartFrozen", publication);
        published(publication, Map.of());
        assertEquals(
                "vendor",
                Ear.turn(key, "PartReleased", publication).path("part").asText());
        JsonNode share = Ear.told("vendor.shares.v1", key + "/total/alibaba-cloud/2021-S1");
        assertEquals(0, share.at("/revenue/value").decimalValue().compareTo(new BigDecimal("75")));
        Ear.told("vendor.audit.v1", key + "/statements-agree");
        Ear.told("vendor.evidence.v1", key + "/V04");
        Ear.told("vendor.profiles.v1", key + "/tencent-cloud");
        assertEquals(frozen.path("sha256").asText(), Ear.digest(key, false).sha256());
        refusedAsFrozen();
    }

    @Test
    void an_embargo_keeps_it_off_the_public_topics() {
        UUID publication = market.askToFreeze("2021H1");
        Ear.turn(key, "PartFrozen", publication);
        Instant until = Instant.now().plusSeconds(3);
        published(publication, Map.of("embargo", until.toString()));
        ConsumerRecord<byte[], byte[]> released = Ear.told("vendor.evidence.v1", key + "/V04", each -> true);
        assertTrue(!Envelope.open(released.headers()).time().toInstant().isBefore(until));
    }

    @Test
    void it_waits_for_a_size_that_the_digest_covers_and_freezes_with_the_revenue_that_follows() {
        Market.Sealed missing = market.sealed("total", 400);
        UUID publication = market.askToFreeze("2021H1");
        // A second conversation that has all it needs shows that the first was heard and waits.
        Market other = new Market();
        other.draft("2021H1");
        Desk.vendors(Desk.path(other.tracker(), "2021H1"), "alibaba-cloud");
        Ear.turn(other.tracker() + "/2021H1", "PartFrozen", other.askToFreeze("2021H1"));
        market.say(missing);
        JsonNode frozen = Ear.turn(key, "PartFrozen", publication);
        assertEquals(Ear.digest(key, true).sha256(), frozen.path("sha256").asText());
        published(publication, Map.of());
        JsonNode share = Ear.told("vendor.shares.v1", key + "/total/alibaba-cloud/2021-S1");
        assertEquals(0, share.at("/revenue/value").decimalValue().compareTo(new BigDecimal("100")));
    }

    @Test
    void failed_checks_are_its_reasons_against_and_leave_it_open() {
        Desk.as("analyst")
                .body(Desk.share("total", "tencent-cloud", ">80%"))
                .put(statements + "V05")
                .then()
                .statusCode(201);
        UUID publication = market.askToFreeze("2021H1");
        JsonNode refused = Ear.turn(key, "PartRefused", publication);
        assertEquals(
                "total 2021-S1: named shares sum to more than 104.95 %",
                refused.at("/reasons/0").asText());
        market.life("2021H1", "draft", Map.of());
        Awaitility.await()
                .atMost(Desk.SOON)
                .until(() -> Desk.as("analyst").delete(statements + "V05").statusCode() == 204);
        Ear.turn(key, "PartFrozen", market.askToFreeze("2021H1"));
    }

    @Test
    void called_off_it_may_be_written_again_and_a_repeated_request_does_not_close_it() {
        UUID publication = market.askToFreeze("2021H1");
        Ear.turn(key, "PartFrozen", publication);
        refusedAsFrozen();
        market.turn("2021H1", "PublishingCancelled", Map.of("publicationId", publication));
        market.turn("2021H1", "FreezeRequested", Map.of("publicationId", publication, "sizesSha256", "0".repeat(64)));
        UUID second = market.askToFreeze("2021H1");
        Ear.turn(key, "PartFrozen", second);
        market.turn("2021H1", "PublishingCancelled", Map.of("publicationId", second));
        market.life("2021H1", "draft", Map.of());
        Awaitility.await()
                .atMost(Desk.SOON)
                .until(() -> Desk.as("analyst")
                                .body(Desk.share("total", "tencent-cloud", "30%"))
                                .put(statements + "V05")
                                .statusCode()
                        == 201);
    }

    @Test
    void heard_to_be_under_review_or_withdrawn_it_may_not_be_written() {
        market.life("2021H1", "in-review", Map.of());
        awaitRefusal("edition-not-draft");
        market.life("2021H1", "withdrawn", Map.of());
        awaitRefusal("edition-frozen");
    }

    private void published(UUID publication, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("publicationId", publication.toString());
        market.life("2021H1", "published", body);
    }

    private void refusedAsFrozen() {
        for (String path : new String[] {statements + "V04", edition + "/vendors/alibaba-cloud"}) {
            Desk.as("analyst")
                    .delete(path)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:market-tracker:problem:edition-frozen"));
        }
    }

    private void awaitRefusal(String code) {
        Awaitility.await().atMost(Desk.SOON).until(() -> ("urn:market-tracker:problem:" + code)
                .equals(Desk.as("analyst").delete(statements + "V99").path("type")));
    }
}
