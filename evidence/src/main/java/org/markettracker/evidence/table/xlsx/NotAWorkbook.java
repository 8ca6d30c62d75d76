package org.markettracker.evidence.table.xlsx;

import java.io.IOException;

/** The file cannot be read as a workbook; the message is the rule that it breaks. */
final class NotAWorkbook extends IOException {
    private static final long serialVersionUID = 1L;

    NotAWorkbook(String rule) {
        super(rule);
    }

    NotAWorkbook(String rule, Throwable cause) {
        super(rule, cause);
    }

    /** The rule that is broken. */
    String rule() {
        return String.valueOf(getMessage());
    }
}
