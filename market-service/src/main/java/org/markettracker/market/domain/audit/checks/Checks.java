package org.markettracker.market.domain.audit.checks;

import java.util.EnumSet;
import java.util.List;
import org.markettracker.evidence.Measure;
import org.markettracker.market.domain.audit.Check;

/** What every edition is examined for; a further check joins here. */
public final class Checks {
    /** All checks, in the order they are done. */
    public static final List<Check> ALL = List.of(
            new PartsAndWhole(),
            new HalvesAndYears(),
            new Ratios(
                    "growth-against-levels",
                    "Every stated growth is what the levels of its two periods leave.",
                    EnumSet.of(Measure.GROWTH, Measure.USAGE_GROWTH)),
            new Ratios(
                    "cagr-against-end-points",
                    "Every stated compound rate is what the levels at its two ends leave.",
                    EnumSet.of(Measure.CAGR)),
            new Ratios(
                    "shares-against-sizes",
                    "Every stated share is what the sizes of the part and the whole leave.",
                    EnumSet.of(Measure.SHARE_OF_TOTAL)),
            new EditionAgainstEdition(),
            new LanguageAgainstLanguage(),
            new StatementsAgree(),
            new ConflictsComplete());

    private Checks() {}
}
