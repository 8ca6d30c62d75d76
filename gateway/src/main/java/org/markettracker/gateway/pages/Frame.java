package org.markettracker.gateway.pages;

import java.util.List;
import org.markettracker.gateway.wording.Language;
import org.markettracker.gateway.wording.Words;

/**
 * What is around every page: its language, who is logged in, and the way to the other languages.
 *
 * @param here the page itself as a link, with what it depends on but its language; empty for the path it was asked at
 */
public record Frame(String title, Words words, String user, String roles, String here) {
    public String lang() {
        return words.language().code();
    }

    /** The same page in another language. */
    public String in(Language language) {
        return here + (here.contains("?") ? "&" : "?") + "lang=" + language.code();
    }

    /** The same frame around a page that stands elsewhere, or depends on more than its path. */
    public Frame at(String path) {
        return new Frame(title, words, user, roles, path);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }
}
