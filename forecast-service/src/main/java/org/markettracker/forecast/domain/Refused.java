package org.markettracker.forecast.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The only exception of the domain: a request that is refused, with what is wrong in words. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong.
     *
     * @param field the faulty field in the request's body, in the words of the body; empty for the request as a whole
     * @param detail names the thing, the rule and the value
     */
    public record Fault(String field, String detail) {}

    private final Refusal refusal;
    private final transient List<Fault> faults;
    private final transient Map<String, String> sentences;

    public Refused(Refusal refusal, String detail) {
        this(refusal, detail, List.of());
    }

    public Refused(Refusal refusal, String detail, List<Fault> faults) {
        super(detail);
        this.refusal = refusal;
        this.faults = List.copyOf(faults);
        this.sentences = Map.of();
    }

    /** One whose detail can be said in several languages, English among them. */
    public Refused(Refusal refusal, Map<String, String> sentences) {
        super(Objects.requireNonNull(sentences.get("en"), "en: must be among the languages of a refusal"));
        this.refusal = refusal;
        this.faults = List.of();
        this.sentences = Map.copyOf(sentences);
    }

    /** A refusal of one field. */
    public static Refused invalid(String field, String rule, Object value) {
        String detail = field + ": " + rule + ", is '" + value + "'";
        return new Refused(Refusal.INVALID, detail, List.of(new Fault(field, detail)));
    }

    public Refusal refusal() {
        return refusal;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The detail in each language it can be said in; empty where it is said in English alone. */
    public Map<String, String> sentences() {
        return sentences;
    }
}
