package org.markettracker.gateway.access;

/** A request is refused for a reason of ours; told to a program as a problem, to a person as a page. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Problem problem;

    public Refused(Problem problem, String detail) {
        super(detail);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** What exactly was wrong, with the rule and the value. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
