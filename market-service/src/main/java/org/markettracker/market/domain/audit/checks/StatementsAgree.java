package org.markettracker.market.domain.audit.checks;

import java.util.List;
import java.util.Map;
import org.markettracker.market.domain.audit.Check;
import org.markettracker.market.domain.audit.Examined;
import org.markettracker.market.domain.audit.Finding;
import org.markettracker.market.domain.conflict.Conflict;
import org.markettracker.market.domain.statement.MarketStatement;

/** Whether every conflict among the statements is decided; a decided one stays a finding, for all to see. */
final class StatementsAgree implements Check {
    @Override
    public String id() {
        return "statements-agree";
    }

    @Override
    public String holds() {
        return "The statements can all hold, or what cannot is decided.";
    }

    @Override
    public List<Finding> examine(Examined edition) {
        Map<String, MarketStatement> statements = edition.byId();
        return edition.conflicts().stream()
                .map(each -> new Finding(each.sentence(), each.statements(), cells(each, statements), each.isDecided()))
                .toList();
    }

    /** Its conflicts are to be decided one by one. */
    @Override
    public boolean mayBeWaived() {
        return false;
    }

    private static List<String> cells(Conflict conflict, Map<String, MarketStatement> statements) {
        return conflict.statements().stream()
                .filter(statements::containsKey)
                .map(each -> statements.get(each).cell().code())
                .toList();
    }
}
