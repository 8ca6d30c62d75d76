package org.markettracker.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.markettracker.gateway.readmodel.Golden;
import org.markettracker.testing.Tokens;

/** A person with a browser: login, pages in three languages, logout. */
@QuarkusTest
@Stack
class BrowserIT {
    private static final String EDITION = "/trackers/china-vaas/editions/2021H1";

    @TestHTTPResource
    URI root;

    @BeforeEach
    void anEditionIsPublished() {
        try (Speaker speaker = new Speaker()) {
            List<Golden> content = Golden.wholeEdition();
            speaker.say(1, content);
            speaker.say(2, Golden.published(content, null));
        }
        Until.soon(
                "the edition",
                () -> RestAssured.given()
                                .auth()
                                .oauth2(Tokens.of("client"))
                                .get("/api/v1" + EDITION)
                                .statusCode()
                        == 200);
    }

    @Test
    void a_client_logs_in_sees_the_page_he_wanted_and_logs_out() {
        try (Browser browser = new Browser("en", false, 1280)) {
            Page page = browser.logIn(at(EDITION), "client");

            assertEquals(at(EDITION), page.url());
            assertEquals("China Video as a Service Market Tracker", page.textContent("h1"));
            assertTrue(page.textContent("#sizes").contains("> 300"));
            assertTrue(page.textContent("#sizes").contains("8.25 – 8.35"));
            Browser.shoot(page, "edition-en");
            assertCookiesAreSafe(browser);

            page.navigate(at("/"));
            assertEquals("Trackers", page.textContent("h1"));
            assertTrue(page.textContent(".trackers").contains("2021H1"));
            Browser.shoot(page, "home-en");

            page.navigate(at("/logout"));
            assertTrue(page.url().contains("/realms/market-tracker/"), page.url());
            assertTrue(browser.context().cookies(at("/")).stream()
                    .noneMatch(cookie -> cookie.name.startsWith("q_session")));
        }
    }

    @Test
    void the_page_speaks_the_readers_language_and_says_where_it_cannot() {
        try (Browser browser = new Browser("zh-CN", false, 1280)) {
            Page page = browser.logIn(at(EDITION), "client");

            assertEquals("zh", page.getAttribute("html", "lang"));
            assertEquals("中国音视频解决方案市场追踪", page.textContent("h1"));
            assertTrue(page.textContent("#sizes caption").contains("亿元"));
            assertEquals("en", page.getAttribute("#outlook .says [lang]", "lang"));
            Browser.shoot(page, "edition-zh");

            page.click("nav.languages a[hreflang=ja]");
            assertEquals("ja", page.getAttribute("html", "lang"));
            assertTrue(page.textContent("#sizes").contains("パン・エンターテインメント"));
            Browser.shoot(page, "edition-ja");
        }
    }

    @Test
    void a_figure_says_why_when_asked_by_keyboard_and_closes_with_escape() {
        try (Browser browser = new Browser("en", false, 1280)) {
            Page page = browser.logIn(at(EDITION), "client");
            Locator sheet = page.locator("[id='why-SIZE.pan-entertainment.2021-S1']");
            assertFalse(sheet.isVisible());
            page.focus("button[popovertarget='why-SIZE.pan-entertainment.2021-S1']");
            page.keyboard().press("Enter");

            assertTrue(sheet.isVisible());
            assertTrue(sheet.textContent().contains("At least 191.65"), sheet.textContent());
            assertTrue(sheet.textContent().contains("Less than 191.75"), sheet.textContent());
            assertTrue(sheet.textContent().contains("191.7亿"), sheet.textContent());
            Browser.shootView(page, "why-en");
            page.keyboard().press("Escape");
            assertFalse(sheet.isVisible());
        }
    }

    @Test
    void what_changed_and_what_was_read_on_a_day_have_pages_too() {
        try (Speaker speaker = new Speaker()) {
            List<Golden> patch = Golden.wholeEdition().stream()
                    .map(record ->
                            record.with("\"value\": 8.3", "\"value\": 8.5").with("\"value\":8.3", "\"value\":8.5"))
                    .map(record -> record.with("2021H1", "2021H1.1"))
                    .toList();
            speaker.say(1, patch);
            speaker.say(
                    2,
                    Golden.published(patch, null)
                            .with(
                                    "\"edition\":\"2021H1\"",
                                    "\"patchOf\":\"2021H1\",\"basedOn\":\"2021H1\",\"edition\":\"2021H1.1\"")
                            .with("2021-11-03T08:00:02Z", "2022-02-01T08:00:00Z")
                            .keyed("china-vaas/2021H1.1"));
        }
        String patched = EDITION + ".1";
        Until.soon(
                "the patch",
                () -> RestAssured.given()
                                .auth()
                                .oauth2(Tokens.of("client"))
                                .get("/api/v1" + patched)
                                .statusCode()
                        == 200);
        try (Browser browser = new Browser("en", false, 1280)) {
            Page page = browser.logIn(at(patched), "client");
            page.click("text=What changed since 2021H1");
            assertEquals("What changed: 2021H1.1 against 2021H1", page.textContent("h1"));
            assertTrue(page.textContent("#changes").contains("8.5"), page.textContent("#changes"));
            assertTrue(page.textContent("#changes").contains("No reason was given."));
            Browser.shoot(page, "changes-en");

            page.navigate(at(patched));
            page.fill("#as-of", "2021-12-24");
            page.click(".vintages button");
            assertTrue(page.url().contains(EDITION + "?"), page.url());
            assertTrue(page.textContent(".then").contains("2021-12-24"));
            assertFalse(page.textContent(".vintages ul").contains("2021H1.1"));
            page.click("nav.languages a[hreflang=zh]");
            assertTrue(page.textContent(".then").contains("2021-12-24"), "another language is the same day");
            page.click(".then a");
            assertTrue(page.url().contains(patched), page.url());
        } finally {
            try (Speaker speaker = new Speaker()) {
                speaker.say(
                        3,
                        Golden.lifecycle("draft")
                                .with("\"edition\":\"2021H1\"", "\"edition\":\"2021H1.1\"")
                                .keyed("china-vaas/2021H1.1"));
            }
        }
    }

    @Test
    void the_page_stays_readable_in_the_dark_and_on_a_telephone() {
        try (Browser browser = new Browser("en", true, 390)) {
            Page page = browser.logIn(at(EDITION), "analyst");

            Browser.shoot(page, "edition-dark-narrow");
            Object tooWide = page.evaluate("[...document.querySelectorAll('main *, header *')]"
                    + ".filter(e => !e.closest('.scroll') && e.getBoundingClientRect().right > 391)"
                    + ".map(e => e.tagName + '.' + e.className)");
            assertEquals(List.of(), tooWide);
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
            page.setViewportSize(1280, 1000);
            Browser.shoot(page, "edition-dark");
        }
    }

    @Test
    void the_policy_of_the_page_hinders_nothing_that_the_page_needs() {
        try (Browser browser = new Browser("en", false, 1280)) {
            List<String> complaints = new ArrayList<>();
            browser.context().onConsoleMessage(message -> complaints.add(message.text()));
            Page page = browser.logIn(at("/"), "publisher");
            complaints.clear();
            page.navigate(at(EDITION));

            assertEquals(List.of(), complaints);
            assertEquals("table", page.evaluate("getComputedStyle(document.querySelector('table.grid')).display"));
        }
    }

    @Test
    void what_is_not_there_is_a_page_too() {
        try (Browser browser = new Browser("ja", false, 900)) {
            Page page = browser.logIn(at("/"), "client");
            Response answer = page.navigate(at("/trackers/none/editions/2021H1"));

            assertEquals(404, answer.status());
            assertEquals("ページがありません", page.textContent("h1"));
            Browser.shoot(page, "refusal-ja");
        }
    }

    @Test
    void a_session_reads_the_api_and_writes_only_from_the_gateways_own_pages() {
        try (Browser browser = new Browser("en", false, 900)) {
            Page page = browser.logIn(at("/"), "client");

            assertEquals(200, fetch(page, "GET", "{}"));
            assertEquals(403, fetch(page, "POST", "{}"));
            assertEquals("cross-site", page.evaluate("window.problem"));
            assertEquals(403, fetch(page, "POST", "{'X-Requested-With': 'page'}"));
            assertEquals("forbidden", page.evaluate("window.problem"));
        }
    }

    private int fetch(Page page, String method, String headers) {
        String path = method.equals("GET") ? "/api/v1/me" : "/api/v1/admin/view/replay";
        return (int)
                page.evaluate(
                        "fetch('" + path + "', {method: '" + method + "', headers: " + headers
                                + "}).then(r => r.json().then(b => { window.problem = (b.type || '').split(':').pop(); return r.status; }))");
    }

    private void assertCookiesAreSafe(Browser browser) {
        List<Cookie> session = browser.context().cookies(at("/")).stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .toList();
        assertFalse(session.isEmpty());
        for (Cookie cookie : session) {
            int size = cookie.name.length() + cookie.value.length();
            assertTrue(size <= 4096, cookie.name + " has " + size + " bytes");
            assertTrue(cookie.httpOnly, cookie.name);
            assertEquals("LAX", cookie.sameSite.name());
            assertFalse(cookie.value.startsWith("eyJhbGciOiJSUzI1NiIs"), "the browser must not see a token");
        }
    }

    private String at(String path) {
        return "http://localhost:" + root.getPort() + path;
    }
}
