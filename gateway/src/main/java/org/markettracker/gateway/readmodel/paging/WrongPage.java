package org.markettracker.gateway.readmodel.paging;

/** What is asked of a list is no page of it; the message names the parameter, the rule and the value. */
public final class WrongPage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private WrongPage(String message) {
        super(message);
    }

    static WrongPage limit(String given) {
        return new WrongPage("limit: must be a whole number from 1 to " + Asked.MOST + ", is '" + given + "'");
    }

    static WrongPage cursor(String given) {
        return new WrongPage("cursor: must be one that a page of this list gave, is '" + given + "'");
    }
}
