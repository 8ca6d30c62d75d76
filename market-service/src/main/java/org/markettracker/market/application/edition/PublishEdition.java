package org.markettracker.market.application.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.markettracker.market.application.DraftDesk;
import org.markettracker.market.application.estimate.ExamineEdition;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.EditionLine;
import org.markettracker.market.domain.edition.EditionState;
import org.markettracker.market.domain.edition.Editions;
import org.markettracker.market.domain.edition.Embargo;
import org.markettracker.market.domain.edition.FrozenPart;
import org.markettracker.market.domain.edition.PublishingRules;
import org.markettracker.market.domain.edition.PublishingTalk;
import org.markettracker.market.domain.statement.MarketStatements;

/** Begins to publish an edition: freezes the market part and asks the other parts to freeze theirs. */
@ApplicationScoped
public class PublishEdition {
    private final DraftDesk desk;
    private final Editions editions;
    private final MarketStatements statements;
    private final ExamineEdition examineEdition;
    private final PublishingTalk talk;
    private final PublishingRules rules;
    private final Clock clock;

    PublishEdition(
            DraftDesk desk,
            Editions editions,
            MarketStatements statements,
            ExamineEdition examineEdition,
            PublishingTalk talk,
            PublishingRules rules,
            Clock clock) {
        this.desk = desk;
        this.editions = editions;
        this.statements = statements;
        this.examineEdition = examineEdition;
        this.talk = talk;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Edition publish(EditionId id, Optional<Instant> embargo, String by, Optional<Long> seen) {
        editions.holdLine(id.tracker());
        Edition edition = desk.lock(id);
        edition.checkVersion(seen);
        if (edition.isUnder(embargo.orElse(null))
                && (edition.repeats(EditionState.PUBLISHING, by) || edition.repeats(EditionState.PUBLISHED, by))) {
            return edition;
        }
        edition.checkPublishable(by, rules);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        EditionLine line = new EditionLine(editions.of(id.tracker()));
        Optional<Edition> base = line.before(edition);
        checkAlone(id, line);
        Embargo.checkNotBefore(base, embargo.orElse(null), now);
        // What it is compared with may have been published or withdrawn since it was examined.
        examineEdition.examine(id);
        List<String> objections = objections(id);
        if (!objections.isEmpty()) {
            throw new Refused(
                    Refusal.PUBLICATION_REFUSED,
                    "edition " + id + ": market-service has objections",
                    objections.stream()
                            .map(reason -> new Refused.Fault("", reason))
                            .toList());
        }
        UUID publicationId = UUID.randomUUID();
        FrozenPart frozen = talk.freezeAndAsk(id, publicationId);
        Change<Edition> publishing = edition.publish(publicationId, embargo.orElse(null), frozen, by, now);
        editions.store(publishing);
        return publishing.state();
    }

    /** One after the other, so that each is compared with the one that readers will have seen before it. */
    private static void checkAlone(EditionId id, EditionLine line) {
        line.publishing().ifPresent(other -> {
            throw new Refused(
                    Refusal.WRONG_STATE,
                    "edition " + id + ": must wait until " + other.id() + ", which is being published, is published or"
                            + " cancelled");
        });
    }

    private List<String> objections(EditionId id) {
        List<String> reasons = new ArrayList<>(examineEdition.objections(id));
        if (statements.after(id, "", 1).isEmpty()) {
            reasons.add("edition " + id + ": must have at least one market statement, has 0");
        }
        return reasons;
    }
}
