package org.markettracker.gateway.wording;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The pages' own words in one language. */
public final class Words {
    private static final String BUNDLE = "words.pages";

    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    public Language language() {
        return language;
    }

    /** The words for a key. */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** The words for a key, or what is given where the key is not known: codes may be newer than the words. */
    public String get(String key, String otherwise) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    /** What an SDMX observation status means. */
    public String status(String code) {
        return get("status." + code, code);
    }

    /** The words for a key with something put in at {@code {0}}, {@code {1}} and so on. */
    public String with(String key, Object... something) {
        return new MessageFormat(get(key), language.locale()).format(something);
    }
}
