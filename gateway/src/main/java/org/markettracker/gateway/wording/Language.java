package org.markettracker.gateway.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language of the pages. */
public enum Language {
    EN("English"),
    ZH("中文"),
    JA("日本語");

    private final String name;

    Language(String name) {
        this.name = name;
    }

    /** The language's tag, as in texts by language and in {@code ?lang=}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the language calls itself. */
    public String ownName() {
        return name;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The language asked for by name, else the first accepted one that there is, else English. */
    public static Language choose(@Nullable String asked, List<Locale> accepted) {
        return find(asked)
                .or(() -> accepted.stream()
                        .map(locale -> find(locale.getLanguage()))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(EN);
    }

    private static Optional<Language> find(@Nullable String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
