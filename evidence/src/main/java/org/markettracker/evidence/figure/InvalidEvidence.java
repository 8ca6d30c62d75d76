package org.markettracker.evidence.figure;

import org.jspecify.annotations.Nullable;

/** Something was given that cannot be evidence: names the field, the rule that it breaks and the value. */
public final class InvalidEvidence extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final String field;
    private final String rule;
    private final @Nullable String value;

    public InvalidEvidence(String field, String rule, @Nullable Object value) {
        super(field + " " + rule + (value == null ? "" : ", but was '" + shown(value.toString()) + "'"));
        this.field = field;
        this.rule = rule;
        this.value = value == null ? null : shown(value.toString());
    }

    /** What can be shown of a text wherever it came from: its beginning, and unseen characters by their numbers. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(each -> {
            int type = Character.getType(each);
            boolean unseen = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
            if (unseen) {
                shown.append("\\u%04X".formatted(each));
            } else {
                shown.appendCodePoint(each);
            }
        });
        return text.codePointCount(0, text.length()) > SHOWN ? shown.append('…').toString() : shown.toString();
    }

    /** The thing that is wrong, in the words of the data: {@code period}, {@code base_period}, {@code stated}. */
    public String field() {
        return field;
    }

    /** The rule that it breaks, to be read after the field: {@code must be …}. */
    public String rule() {
        return rule;
    }

    /** The value that was given, as far as it can be shown; null when nothing was given. */
    public @Nullable String value() {
        return value;
    }

    /** The same refusal told of another field, for a caller who knows better what the thing is called. */
    public InvalidEvidence as(String otherField) {
        return new InvalidEvidence(otherField, rule, value);
    }
}
