package org.markettracker.vendor.domain;

import java.util.List;

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

    public Refused(Refusal refusal, String detail) {
        this(refusal, detail, List.of());
    }

    public Refused(Refusal refusal, String detail, List<Fault> faults) {
        super(detail);
        this.refusal = refusal;
        this.faults = List.copyOf(faults);
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
}
