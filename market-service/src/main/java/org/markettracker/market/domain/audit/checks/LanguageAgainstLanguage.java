package org.markettracker.market.domain.audit.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.markettracker.market.domain.audit.Check;
import org.markettracker.market.domain.audit.Examined;
import org.markettracker.market.domain.audit.Finding;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.context.Event;
import org.markettracker.market.domain.context.GlossaryTerm;
import org.markettracker.market.domain.context.Indicator;
import org.markettracker.market.domain.tracker.Text;
import org.markettracker.market.domain.tracker.Tracker;

/**
 * Whether titles, names of segments and indicators, and the glossary are there in each language of the tracker (those
 * of its title), and whether a text says the same figures in each language it is in.
 */
final class LanguageAgainstLanguage implements Check {
    @Override
    public String id() {
        return "language-against-language";
    }

    @Override
    public String holds() {
        return "Every text is there in each language of the tracker, with the same figures.";
    }

    @Override
    public List<Finding> examine(Examined edition) {
        Tracker tracker = edition.tracker();
        Set<String> languages = tracker.title().byLanguage().keySet();
        List<Finding> findings = new ArrayList<>();
        complete(findings, languages, "The title of the tracker", tracker.title());
        if (tracker.sourceTitle() != null) {
            complete(findings, languages, "The source's title", tracker.sourceTitle());
        }
        tracker.taxonomy()
                .segments()
                .forEach(each -> complete(findings, languages, "The name of segment " + each.id(), each.name()));
        edition.context().forEach(each -> item(findings, languages, each));
        return findings;
    }

    private static void item(List<Finding> findings, Set<String> languages, ContextItem item) {
        if (item instanceof Indicator it) {
            complete(findings, languages, "The name of indicator " + it.id(), it.name());
        } else if (item instanceof GlossaryTerm it) {
            complete(findings, languages, "The term " + it.id(), it.term());
            complete(findings, languages, "The definition of term " + it.id(), it.definition());
        } else if (item instanceof Event it) {
            figures(findings, "The label of event " + it.id(), it.label());
        }
    }

    private static void complete(List<Finding> findings, Set<String> languages, String what, Text text) {
        Set<String> missing = new TreeSet<>(languages);
        missing.removeAll(text.byLanguage().keySet());
        if (!missing.isEmpty()) {
            findings.add(Finding.against(
                    what + " must be there in each language of the tracker, lacks " + String.join(", ", missing) + ".",
                    List.of(),
                    List.of()));
        }
        figures(findings, what, text);
    }

    private static void figures(List<Finding> findings, String what, Text text) {
        text.byLanguage().forEach((language, words) -> text.byLanguage().forEach((other, otherWords) -> {
            FiguresOfText.of(words).notIn(FiguresOfText.of(otherWords)).ifPresent(figure -> {
                findings.add(Finding.against(
                        "%s says %s in %s, but not in %s.".formatted(what, figure, language, other),
                        List.of(),
                        List.of()));
            });
        }));
    }
}
