package org.markettracker.gateway.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;

/**
 * A text and the language it is really in, which the page says where it is not its own, so that a reader and a screen
 * reader know.
 *
 * @param value the words; empty when there are none
 * @param lang language tag of the words
 * @param foreign whether that is another language than the reader's
 */
public record Text(String value, String lang, boolean foreign) {

    /** The text in the wanted language, else in English, else in the first there is. */
    public static Text of(JsonNode byLanguage, Language wanted) {
        String code = wanted.code();
        if (byLanguage.hasNonNull(code)) {
            return new Text(byLanguage.path(code).asText(), code, false);
        }
        if (byLanguage.hasNonNull(Language.EN.code())) {
            return new Text(byLanguage.path(Language.EN.code()).asText(), Language.EN.code(), true);
        }
        Iterator<Map.Entry<String, JsonNode>> others = byLanguage.fields();
        if (others.hasNext()) {
            Map.Entry<String, JsonNode> other = others.next();
            return new Text(other.getValue().asText(), other.getKey(), true);
        }
        return new Text("", code, false);
    }

    /** As {@link #of}; a code stands in where there is no text at all. */
    public static Text named(JsonNode byLanguage, Language wanted, String code) {
        Text text = of(byLanguage, wanted);
        return text.isEmpty() ? new Text(code, wanted.code(), false) : text;
    }

    /** Both, the narrower first; foreign only where both are, as neither has words of its own language then. */
    public Text in(Text wider) {
        return new Text(value + ", " + wider.value, lang, foreign && wider.foreign && lang.equals(wider.lang));
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }
}
