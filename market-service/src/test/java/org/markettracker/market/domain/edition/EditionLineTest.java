package org.markettracker.market.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;

class EditionLineTest {
    private static final Instant DAY = Instant.parse("2021-11-01T00:00:00Z");

    private final List<Edition> all = new ArrayList<>();

    @Test
    void the_last_published_is_the_newest_whenever_an_older_one_was_patched() {
        published("2021H1", 1);
        published("2021H2", 2);
        patch("2021H1.1", "2021H1", "2021H1", 3);
        assertEquals("2021H2", name(line().lastPublished()));
        assertEquals("2021H2", name(line().before(draft("2022H1", 4))));
    }

    @Test
    void a_patch_comes_right_after_what_it_corrects() {
        published("2021H1", 1);
        patch("2021H1.1", "2021H1", "2021H1", 3);
        assertEquals("2021H1.1", name(line().lastPublished()));
        Edition second = patch("2021H1.2", "2021H1", "2021H1.1", 4);
        assertEquals("2021H1.1", name(line().before(second)));
    }

    @Test
    void one_that_is_published_is_compared_with_the_one_published_before_it() {
        Edition first = published("2021H1", 1);
        Edition second = published("2021H2", 2);
        published("2022H1", 3);
        assertEquals(Optional.empty(), line().before(first));
        assertEquals("2021H1", name(line().before(second)));
    }

    @Test
    void withdrawn_ones_are_not_compared_with_but_may_be_patched() {
        published("2021H1", 1);
        Edition second = published("2021H2", 2);
        all.remove(second);
        all.add(second.withdraw(null, "publisher", DAY).state());
        assertEquals("2021H1", name(line().lastPublished()));
        assertEquals("2021H2", base("2021H2.1", "2021H2"));
    }

    @Test
    void patches_are_numbered_one_by_one_and_each_starts_from_the_one_before() {
        published("2021H1", 1);
        assertEquals("2021H1", base("2021H1.1", "2021H1"));
        patch("2021H1.1", "2021H1", "2021H1", 3);
        assertEquals("2021H1.1", base("2021H1.2", "2021H1"));
        assertEquals("edition", refusal("2021H1.3", "2021H1").faults().get(0).field());
        assertEquals("edition", refusal("2021H1.x", "2021H1").faults().get(0).field());
        assertEquals("edition", refusal("2021H1.01", "2021H1").faults().get(0).field());
    }

    @Test
    void a_patch_that_is_a_draft_yet_is_not_passed_over() {
        published("2021H1", 1);
        all.add(Edition.openPatch(id("2021H1.1"), "2021H1", "2021H1", "analyst", DAY)
                .state());
        assertEquals(Refusal.EDITION_EXISTS, refusal("2021H1.1", "2021H1").refusal());
        assertEquals(Refusal.INVALID, refusal("2021H1.2", "2021H1").refusal());
    }

    @Test
    void only_what_was_published_is_patched_and_a_patch_is_not() {
        all.add(draft("2021H1", 1));
        assertEquals("patchOf", refusal("2021H1.1", "2021H1").faults().get(0).field());
        assertEquals("patchOf", refusal("2020H1.1", "2020H1").faults().get(0).field());
        published("2021H2", 2);
        patch("2021H2.1", "2021H2", "2021H2", 3);
        assertEquals(
                "patchOf", refusal("2021H2.1.1", "2021H2.1").faults().get(0).field());
    }

    @Test
    void an_edition_of_its_own_has_no_patch_s_name_and_no_taken_one() {
        published("2021H1", 1);
        line().checkOwnName(id("2021H2"));
        line().checkOwnName(id("2021.06"));
        line().checkOwnName(id("2021H1.final"));
        assertThrows(Refused.class, () -> line().checkOwnName(id("2021H1.1")));
        assertEquals(
                Refusal.EDITION_EXISTS,
                assertThrows(Refused.class, () -> line().checkOwnName(id("2021H1")))
                        .refusal());
    }

    @Test
    void it_knows_which_one_is_being_published() {
        published("2021H1", 1);
        assertEquals(Optional.empty(), line().publishing());
        all.add(publishing(draft("2021H2", 2), 2));
        assertEquals("2021H2", name(line().publishing()));
    }

    @Test
    void clients_see_an_edition_from_its_publication_until_it_is_withdrawn() {
        Edition edition = published("2021H1", 2);
        Edition withdrawn = edition.withdraw(null, "publisher", at(5)).state();
        assertEquals(Optional.empty(), Visibility.at(at(2).minusNanos(1), withdrawn));
        assertEquals("2021H1", name(Visibility.at(at(2), withdrawn)));
        Edition then = Visibility.at(at(5).minusNanos(1), withdrawn).orElseThrow();
        assertEquals(EditionState.PUBLISHED, then.state());
        assertEquals(edition.transitions(), then.transitions());
        assertEquals(Optional.empty(), Visibility.at(at(5), withdrawn));
        assertEquals(Optional.empty(), Visibility.at(at(5), draft("2021H2", 1)));
    }

    @Test
    void withdrawn_under_its_embargo_clients_never_see_it() {
        Edition held = draft("2021H1", 1)
                .submit("analyst", at(1))
                .state()
                .publish(new UUID(0, 1), at(9), StepsTest.part("market"), "publisher", at(1))
                .state();
        Edition published = finished(held, 2);
        assertEquals(at(9), Visibility.of(published).orElseThrow().from());
        assertEquals(
                Optional.empty(),
                Visibility.of(published.withdraw(null, "publisher", at(3)).state()));
    }

    private EditionLine line() {
        return new EditionLine(all);
    }

    private String base(String name, String patchOf) {
        return line().baseOfPatch(id(name), patchOf).id().edition();
    }

    private Refused refusal(String name, String patchOf) {
        return assertThrows(Refused.class, () -> line().baseOfPatch(id(name), patchOf));
    }

    private Edition published(String name, int day) {
        Edition edition = finished(publishing(draft(name, day), day), day);
        all.add(edition);
        return edition;
    }

    private Edition patch(String name, String patchOf, String basedOn, int day) {
        Edition draft = Edition.openPatch(id(name), patchOf, basedOn, "analyst", at(day))
                .state();
        Edition edition = finished(publishing(draft, day), day);
        all.add(edition);
        return edition;
    }

    private static Edition draft(String name, int day) {
        return Edition.open(id(name), null, "analyst", at(day)).state();
    }

    private static Edition publishing(Edition draft, int day) {
        return draft.submit("analyst", at(day))
                .state()
                .publish(new UUID(0, day), null, StepsTest.part("market"), "publisher", at(day))
                .state();
    }

    private static Edition finished(Edition publishing, int day) {
        return publishing
                .frozen(StepsTest.part("vendor"), at(day))
                .state()
                .frozen(StepsTest.part("forecast"), at(day))
                .state();
    }

    private static Instant at(int day) {
        return DAY.plusSeconds(86_400L * day);
    }

    private static EditionId id(String name) {
        return new EditionId("china-vaas", name);
    }

    private static String name(Optional<Edition> edition) {
        return edition.map(each -> each.id().edition()).orElse("none");
    }
}
