package org.markettracker.market.domain.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Fact;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.tracker.Text;

/**
 * What came of a check.
 *
 * @param edition it was done on
 * @param check its name
 * @param outcome pass where nothing was found that is not settled
 * @param detail in a sentence
 * @param statements concerned, sorted
 * @param findings at most {@link #MOST} of them
 * @param more whether there are more
 * @param fingerprint of all findings, by which it is known whether they changed
 * @param waiver why a failure is passed over; null where it is not
 */
public record Examination(
        EditionId edition,
        String check,
        Outcome outcome,
        Text detail,
        List<String> statements,
        List<Finding> findings,
        boolean more,
        String fingerprint,
        @Nullable Waiver waiver) {
    /** How many findings are kept and told. */
    public static final int MOST = 100;

    /** What may come of a check. */
    public enum Outcome {
        PASS,
        FAIL,
        WAIVED;

        /** The word used in records. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Examination {
        statements = List.copyOf(statements);
        findings = List.copyOf(findings);
    }

    /**
     * Judges what a check found; a waiver of the same findings holds.
     *
     * @param known the waiver given before; null for none
     */
    public static Examination of(
            EditionId edition, Check check, List<Finding> found, String fingerprint, @Nullable Waiver known) {
        long open = found.stream().filter(each -> !each.settled()).count();
        Waiver waiver = open > 0 && known != null && known.findings().equals(fingerprint) ? known : null;
        Outcome outcome = open == 0 ? Outcome.PASS : waiver == null ? Outcome.FAIL : Outcome.WAIVED;
        return new Examination(
                edition,
                check.id(),
                outcome,
                Text.english(open == 0 ? passing(check, found) : failing(found, open)),
                found.stream()
                        .flatMap(each -> each.statements().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                found.subList(0, Math.min(MOST, found.size())),
                found.size() > MOST,
                fingerprint,
                waiver);
    }

    private static String passing(Check check, List<Finding> found) {
        return found.isEmpty()
                ? check.holds()
                : check.holds() + " " + found.size() + (found.size() == 1 ? " finding is" : " findings are")
                        + " settled.";
    }

    private static String failing(List<Finding> found, long open) {
        String first = found.stream()
                .filter(each -> !each.settled())
                .findFirst()
                .map(each -> each.sentence().byLanguage().getOrDefault("en", ""))
                .orElse("");
        return open == 1 ? first : first + " And " + (open - 1) + " more.";
    }

    /** What speaks against publishing; empty where nothing does. */
    public Optional<String> objection() {
        return outcome == Outcome.FAIL
                ? Optional.of("check " + check + ": fails and is not waived: "
                        + detail.byLanguage().getOrDefault("en", ""))
                : Optional.empty();
    }

    /** The same with a failure passed over, or failing again. */
    public Examination with(@Nullable Waiver now) {
        Outcome changed = outcome == Outcome.PASS ? Outcome.PASS : now == null ? Outcome.FAIL : Outcome.WAIVED;
        return new Examination(edition, check, changed, detail, statements, findings, more, fingerprint, now);
    }

    /** The examination made anew, to be stored and told. */
    public Change<Examination> made() {
        return Change.of(this, new Fact.ExaminationIs(this));
    }
}
