package org.markettracker.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.markettracker.gateway.readmodel.Golden;

/** The desk in a real browser, with owners that answer what the test prepares. */
@QuarkusTest
@Stack
@WithTestResource(FakeOwners.class)
class DeskIT {
    private static final String EDITION = "/trackers/desk/editions/2021H1";
    private static final String WORK = EDITION + "/work";
    private static final String CONFLICT = DeskDraft.CONFLICT;
    private static final String VENDORS_CONFLICT = DeskDraft.VENDORS_CONFLICT;

    @TestHTTPResource
    URI root;

    @BeforeEach
    void aDraftWithAConflictAndAFailedCheck() {
        DeskDraft.prepare();
    }

    @Test
    void an_analyst_decides_a_conflict_with_a_reason_and_the_version_he_saw() {
        FakeOwners.prepare("PUT", "/decision", 200, "\"8\"", "{}");
        try (Browser browser = new Browser("en", false, 1280)) {
            Page page = browser.logIn(at(WORK), "analyst");
            assertTrue(page.textContent("#steps").contains("3 conflicts are not decided"));
            Browser.shoot(page, "work-en");
            page.click("#" + CONFLICT + " a.button");
            assertTrue(page.textContent(".lead").contains("191.7 is 70 %"));
            Browser.shoot(page, "conflict-form-en");

            page.check("input[value=set-aside]");
            page.check("input[value=M08]");
            page.fill("#reason", "A rounded figure of another base.");
            page.click("button.primary");

            assertEquals("The conflict is decided.", page.textContent("[role=status]"));
            FakeOwners.Heard put = FakeOwners.last("PUT");
            assertEquals("/api/v1" + EDITION + "/conflicts/" + CONFLICT + "/decision", put.path());
            assertEquals("\"7\"", put.headers().getFirst("If-Match"));
            assertEquals(
                    "{\"kind\":\"set-aside\",\"reason\":\"A rounded figure of another base.\",\"statements\":[\"M08\"]}",
                    new String(put.body(), StandardCharsets.UTF_8));
            assertTrue(put.headers().getFirst("Authorization").startsWith("Bearer "));
        }
    }

    @Test
    void a_conflict_of_vendors_is_seen_with_its_shares_and_decided_at_its_own_owner() {
        FakeOwners.prepare("PUT", "/vendor/conflicts/" + VENDORS_CONFLICT + "/decision", 200, "\"5\"", "{}");
        try (Browser browser = new Browser("en", false, 1280)) {
            Page page = browser.logIn(at(WORK), "analyst");
            String card = page.textContent("#" + VENDORS_CONFLICT);
            assertTrue(card.contains("leave no room for 24.0% of alibaba-cloud"), card);
            assertTrue(card.contains("Alibaba Cloud, Video as a Service") && card.contains("81.0%"), card);
            page.click("#" + VENDORS_CONFLICT + " a.button");
            assertTrue(page.textContent("main").contains("24.0%"));
            Browser.shoot(page, "vendor-conflict-form-en");

            page.check("input[value=set-aside]");
            page.check("input[value=V04]");
            page.fill("#reason", "Of another house, counted otherwise.");
            page.click("button.primary");

            assertEquals("The conflict is decided.", page.textContent("[role=status]"));
            FakeOwners.Heard put = FakeOwners.last("PUT");
            assertEquals("vendor", put.owner());
            assertEquals("/api/v1" + EDITION + "/vendor/conflicts/" + VENDORS_CONFLICT + "/decision", put.path());
            assertEquals("\"4\"", put.headers().getFirst("If-Match"));
            assertEquals(
                    "{\"kind\":\"set-aside\",\"reason\":\"Of another house, counted otherwise.\",\"statements\":[\"V04\"]}",
                    new String(put.body(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_decision_that_the_owner_refuses_is_shown_with_its_reason_and_loses_nothing_that_was_typed() {
        FakeOwners.prepare(
                "PUT",
                "/decision",
                412,
                "",
                "{\"title\":\"Somebody was quicker\",\"detail\":\"If-Match: must be 8, is 7\",\"status\":412}");
        try (Browser browser = new Browser("en", false, 1280)) {
            Page page = browser.logIn(at(WORK + "/conflicts/market/" + CONFLICT), "analyst");
            page.check("input[value=gives-way]");
            page.fill("#reason", "Accepted.");
            page.click("button.primary");

            assertTrue(page.textContent("[role=alert]").contains("Somebody was quicker"));
            assertTrue(page.textContent("[role=alert]").contains("must be 8, is 7"));
            assertEquals("Accepted.", page.inputValue("#reason"));
        }
    }

    @Test
    void a_file_with_bad_rows_is_refused_line_by_line_and_a_good_one_is_taken() {
        FakeOwners.prepare(
                "POST",
                "/market/imports",
                422,
                "",
                "{\"title\":\"Some rows cannot be taken\",\"status\":422,\"errorCount\":12,\"errors\":[{\"line\":3,\"column\":"
                        + "\"period\",\"rule\":\"must be a period\",\"value\":\"2021H7\",\"detail\":\"period: there is no seventh half\"}]}");
        byte[] file = "id,segment\nM01,total\n".getBytes(StandardCharsets.UTF_8);
        try (Browser browser = new Browser("zh-CN", false, 1280)) {
            Page page = browser.logIn(at(WORK), "analyst");
            page.setInputFiles("#file", new FilePayload("a.csv", "text/csv", file));
            page.click("#import button.primary");

            List<String> row = page.locator("#fault tbody td").allTextContents();
            assertEquals(List.of("3", "period", "must be a period", "2021H7", "period: there is no seventh half"), row);
            assertTrue(page.textContent("#fault").contains("11"));
            Browser.shoot(page, "import-faults-zh");
            assertEquals(
                    new String(file, StandardCharsets.UTF_8),
                    new String(FakeOwners.last("POST").body(), StandardCharsets.UTF_8));
            assertEquals("text/csv", FakeOwners.last("POST").headers().getFirst("Content-Type"));

            FakeOwners.prepare("POST", "/market/imports", 200, "", "{\"read\":1}");
            page.setInputFiles("#file", new FilePayload("a.xlsx", "application/octet-stream", file));
            page.click("#import button.primary");
            assertEquals("文件已全部导入。", page.textContent("[role=status]"));
            assertTrue(
                    FakeOwners.last("POST").headers().getFirst("Content-Type").contains("spreadsheetml"));
        }
    }

    @Test
    void a_failed_check_is_waived_and_a_statement_set_aside() {
        FakeOwners.prepare(
                "GET",
                "/audit/language-against-language",
                200,
                "\"2\"",
                "{\"id\":\"language-against-language\",\"outcome\":\"fail\",\"detail\":{\"en\":\"Three terms.\"},\"statements\":[],"
                        + "\"findings\":[],\"more\":false,\"decision\":null}");
        FakeOwners.prepare("PUT", "/decision", 200, "\"3\"", "{}");
        FakeOwners.prepare(
                "GET",
                "/market/statements/M08",
                200,
                "\"5\"",
                "{\"id\":\"M08\",\"segment\":\"pan-entertainment\",\"measure\":\"share_of_total\",\"period\":\"2021-S1\",\"stated\":\"70%\","
                        + "\"source\":\"frost-sullivan\",\"section\":\"x\",\"standing\":\"stands\"}");
        FakeOwners.prepare("PUT", "/standing", 200, "\"6\"", "{}");
        try (Browser browser = new Browser("en", false, 900)) {
            Page page = browser.logIn(at(WORK), "analyst");
            page.click("#check-market-language-against-language a.button");
            page.check("input[name=decision]");
            page.fill("#reason", "To follow.");
            page.click("button.primary");
            assertEquals("The check is waived.", page.textContent("[role=status]"));
            assertEquals(
                    "{\"kind\":\"waived\",\"reason\":\"To follow.\"}",
                    new String(FakeOwners.last("PUT").body(), StandardCharsets.UTF_8));

            page.click("#M08 a");
            assertTrue(page.textContent("h1").contains("70%"));
            page.check("input[value=set-aside]");
            page.fill("#reason", "Another base.");
            page.click("button.primary");
            assertEquals(
                    "/api/v1" + EDITION + "/market/statements/M08/standing",
                    FakeOwners.last("PUT").path());
            assertEquals("\"5\"", FakeOwners.last("PUT").headers().getFirst("If-Match"));
            assertEquals(
                    "{\"standing\":\"set-aside\",\"reason\":\"Another base.\"}",
                    new String(FakeOwners.last("PUT").body(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_publisher_publishes_under_an_embargo() {
        try (Speaker speaker = new Speaker()) {
            speaker.say(
                    System.currentTimeMillis(),
                    Golden.lifecycle("draft")
                            .with("china-vaas", "desk")
                            .with("\"state\":\"draft\",\"tr", "\"state\":\"in-review\",\"tr"));
        }
        FakeOwners.prepare("POST", "/publish", 202, "\"4\"", "{}");
        try (Browser browser = new Browser("en", true, 1280)) {
            Page page = browser.logIn(at(WORK), "publisher");
            Until.soon("review", () -> {
                page.reload();
                return page.locator("#embargo").count() == 1;
            });
            page.fill("#embargo", "2031-12-01T08:30");
            Browser.shoot(page, "work-publisher-dark");
            page.click("button[value=publish]");

            assertEquals("Publishing has begun.", page.textContent("[role=status]"));
            assertEquals(
                    "{\"embargo\":\"2031-12-01T08:30:00Z\"}",
                    new String(FakeOwners.last("POST").body(), StandardCharsets.UTF_8));
            assertEquals("\"3\"", FakeOwners.last("POST").headers().getFirst("If-Match"));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 390", "zh-CN, 1280", "ja, 390"})
    void every_field_has_a_label_and_nothing_is_wider_than_the_screen(String language, int width) {
        try (Browser browser = new Browser(language, true, width)) {
            Page page = browser.logIn(at(WORK), "analyst");
            for (String path : List.of(WORK, WORK + "/conflicts/market/" + CONFLICT)) {
                page.navigate(at(path));
                assertEquals(
                        List.of(),
                        page.evaluate("[...document.querySelectorAll('input:not([type=hidden]), select, textarea')]"
                                + ".filter(e => !e.labels.length).map(e => e.name)"));
                assertEquals(
                        List.of(),
                        page.evaluate(
                                "[...document.querySelectorAll('main *, header *')].filter(e => !e.closest('.scroll')"
                                        + " && e.getBoundingClientRect().right > " + (width + 1)
                                        + ").map(e => e.outerHTML.slice(0, 90))"));
                assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), path);
            }
            Browser.shoot(page, "conflict-form-" + language + "-" + width);
        }
    }

    private String at(String path) {
        return "http://localhost:" + root.getPort() + path;
    }
}
