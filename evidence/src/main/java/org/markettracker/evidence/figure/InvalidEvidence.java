package org.markettracker.evidence.figure;

import org.jspecify.annotations.Nullable;

/** Something was given that cannot be evidence: names the field, the rule that it breaks and the value. */
public final class InvalidEvidence extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String rule;
    private final @Nullable String value;

    public InvalidEvidence(String field, String rule, @Nullable Object value) {
        super(field + " " + rule + (value == null ? "" : ", but was '" + value + "'"));
        this.field = field;
        this.rule = rule;
        this.value = value == null ? null : value.toString();
    }

    /** The thing that is wrong, in the words of the data: {@code period}, {@code base_period}, {@code stated}. */
    public String field() {
        return field;
    }

    /** The rule that it breaks, to be read after the field: {@code must be …}. */
    public String rule() {
        return rule;
    }

    /** The value that was given; null when nothing was given. */
    public @Nullable String value() {
        return value;
    }

    /** The same refusal told of another field, for a caller who knows better what the thing is called. */
    public InvalidEvidence as(String otherField) {
        return new InvalidEvidence(otherField, rule, value);
    }
}
