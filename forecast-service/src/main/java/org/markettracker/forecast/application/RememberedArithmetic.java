package org.markettracker.forecast.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.evidence.reconcile.Reconciliation;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.reckoning.Arithmetic;

/**
 * The arithmetic of the module evidence, which remembers what each edition was asked last. The same question is answered
 * from memory, another anew and from nothing: where several sizes make an end, an answer that was built upon the one
 * before would name those that came first, and a path would tell in which order they did.
 */
@ApplicationScoped
class RememberedArithmetic implements Arithmetic {
    private static final int EDITIONS = 32;

    private record Question(Taxonomy taxonomy, List<Statement> statements, Options options) {}

    private record Answered(Question question, Reconciled answer) {}

    private final Map<EditionId, Answered> last = new LinkedHashMap<>(EDITIONS, 0.75f, true);

    @Override
    public Reconciled reconcile(EditionId edition, Taxonomy taxonomy, List<Statement> statements, Options options) {
        Question question = new Question(taxonomy, List.copyOf(statements), options);
        synchronized (last) {
            Answered known = last.get(edition);
            if (known != null && known.question().equals(question)) {
                return known.answer();
            }
        }
        Reconciled answer = Reconciliation.of(taxonomy, statements, options);
        synchronized (last) {
            last.put(edition, new Answered(question, answer));
            if (last.size() > EDITIONS) {
                last.remove(last.keySet().iterator().next());
            }
        }
        return answer;
    }
}
