package org.markettracker.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
