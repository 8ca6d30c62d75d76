package org.markettracker.gateway.pages;

import java.util.List;
import org.markettracker.gateway.wording.Language;
import org.markettracker.gateway.wording.Words;

/** What is around every page: its language, who is logged in, and the way to the other languages. */
public record Frame(String title, Words words, String user, String roles) {
    public String lang() {
        return words.language().code();
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }
}
