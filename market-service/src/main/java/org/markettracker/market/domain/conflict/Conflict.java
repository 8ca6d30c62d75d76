package org.markettracker.market.domain.conflict;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.reconcile.GaveWay;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Fact;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.statement.Standing;
import org.markettracker.market.domain.tracker.Text;

/**
 * A smallest set of statements that cannot all hold: drop any one and the rest can.
 *
 * @param edition it is in
 * @param id by its statements, so that the same set is the same conflict
 * @param statements their ids, sorted
 * @param sentence what the matter is
 * @param gaveWay those of its statements that had to give way, by id
 * @param decision what was decided; null where nothing was
 */
public record Conflict(
        EditionId edition,
        String id,
        List<String> statements,
        Text sentence,
        List<GaveWay> gaveWay,
        @Nullable ConflictDecision decision) {
    public Conflict {
        statements = statements.stream().sorted().toList();
        gaveWay = List.copyOf(gaveWay);
    }

    public boolean isDecided() {
        return decision != null;
    }

    public Conflict with(@Nullable ConflictDecision decided) {
        return new Conflict(edition, id, statements, sentence, gaveWay, decided);
    }

    /**
     * What is left of a decision taken before. One that set statements aside holds while all of them are; one that
     * accepted a relaxation holds while no other statement gives way and none by more. Without either, a statement that
     * was set aside for whatever reason decides every conflict that it is in.
     *
     * @param known the decision taken before; null for none
     * @param setAside standings of those members that are set aside, by id
     */
    public Conflict decided(@Nullable ConflictDecision known, Map<String, Standing> setAside) {
        if (known != null
                && !known.implied()
                && known.kind() == ConflictDecision.Kind.SET_ASIDE
                && setAside.keySet().containsAll(known.statements())) {
            return with(known);
        }
        if (known != null && known.kind() == ConflictDecision.Kind.GIVES_WAY && known.covers(gaveWay)) {
            return with(known);
        }
        return with(implied(setAside).orElse(null));
    }

    private static Optional<ConflictDecision> implied(Map<String, Standing> setAside) {
        return setAside.entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .map(first -> new ConflictDecision(
                        ConflictDecision.Kind.SET_ASIDE,
                        List.copyOf(setAside.keySet()),
                        first.by() == null ? "" : first.by(),
                        first.at() == null ? Instant.EPOCH : first.at(),
                        first.reason() == null ? "" : first.reason(),
                        List.of(),
                        true));
    }

    /** Refuses to set aside what has no part in the conflict. */
    public void checkMembers(List<String> named) {
        named.stream().filter(each -> !statements.contains(each)).findFirst().ifPresent(stranger -> {
            throw Refused.invalid("statements", "must be among those of the conflict " + statements, stranger);
        });
    }

    /** The conflict found or changed, to be stored and told. */
    public Change<Conflict> found() {
        return Change.of(this, new Fact.ConflictIs(this));
    }

    /** The conflict that is no more. */
    public Change<Conflict> gone() {
        return Change.of(this, new Fact.ConflictGone(edition, id));
    }
}
