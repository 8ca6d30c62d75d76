package org.markettracker.market.messaging;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.post.Heard;
import org.markettracker.contracts.post.Hearer;
import org.markettracker.contracts.publishing.Turn;
import org.markettracker.contracts.publishing.Turns;
import org.markettracker.market.application.edition.AnswerPublishing;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.domain.edition.FrozenPart;
import org.markettracker.market.domain.edition.PartRefusal;

/** Hears what the other parts answer, and watches embargoes, which end without anybody saying so. */
@ApplicationScoped
class PublishingAnswers implements Hearer {
    private final Turns turns;
    private final AnswerPublishing answers;

    PublishingAnswers(Turns turns, AnswerPublishing answers) {
        this.turns = turns;
        this.answers = answers;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PUBLISHING);
    }

    @Override
    public void hear(Heard record) {
        EditionId edition =
                new EditionId(record.edition().tracker(), record.edition().edition());
        Turn turn = turns.read(record);
        if (turn instanceof Turn.PartFrozen it) {
            answers.frozen(edition, it.publicationId(), new FrozenPart(it.part(), it.count(), it.sha256()));
        } else if (turn instanceof Turn.PartRefused it) {
            answers.refused(edition, it.publicationId(), new PartRefusal(it.part(), it.reasons()));
        } else if (turn instanceof Turn.PartReleased it) {
            answers.released(edition, it.publicationId(), it.part());
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watchEmbargoes() {
        answers.releaseAll();
    }
}
