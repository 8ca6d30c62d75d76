package org.markettracker.vendor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader who goes through a list page by page, by nothing but the link of each page. */
final class Walk {
    private static final Pattern NEXT = Pattern.compile("<(\\?[^>]+)>; rel=\"next\"");

    private final String list;
    private Optional<String> next;

    /** @param list its path, with a query or without one */
    Walk(String list, int limit) {
        String[] parts = list.split("\\?", 2);
        this.list = parts[0];
        this.next = Optional.of("?" + (parts.length == 1 ? "" : parts[1] + "&") + "limit=" + limit);
    }

    boolean isOver() {
        return next.isEmpty();
    }

    /** The next page. */
    Response page() {
        Response page = Desk.as("analyst").urlEncodingEnabled(false).get(list + next.orElseThrow());
        page.then().statusCode(200);
        String link = page.header("Link");
        if (link == null) {
            next = Optional.empty();
        } else {
            Matcher named = NEXT.matcher(link);
            assertTrue(named.matches(), link);
            next = Optional.of(named.group(1));
        }
        return page;
    }

    /** All that is left, of each row what is at this path in a page. */
    List<Object> rest(String path) {
        List<Object> all = new ArrayList<>();
        while (!isOver()) {
            all.addAll(page().jsonPath().getList(path));
        }
        return all;
    }
}
