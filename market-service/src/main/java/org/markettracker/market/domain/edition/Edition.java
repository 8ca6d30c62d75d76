package org.markettracker.market.domain.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.domain.Change;
import org.markettracker.market.domain.Fact;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;

/**
 * One publication of a tracker and its life. Every step answers the new state together with the fact to be told.
 *
 * @param id names it
 * @param basedOn the edition it started from; null for a first one
 * @param state where it is; always that of the last transition
 * @param transitions all steps, oldest first
 * @param publication the running or finished attempt to publish; null before the first and after one that failed
 * @param refusals what parts had against the last attempt
 */
public record Edition(
        EditionId id,
        @Nullable String basedOn,
        EditionState state,
        List<Transition> transitions,
        @Nullable Publication publication,
        List<PartRefusal> refusals) {
    public Edition {
        transitions = List.copyOf(transitions);
        refusals = List.copyOf(refusals);
    }

    /** Opens a draft. */
    public static Change<Edition> open(EditionId id, @Nullable String basedOn, String by, Instant at) {
        Transition opened = new Transition(EditionState.DRAFT, at, by);
        return said(new Edition(id, basedOn, EditionState.DRAFT, List.of(opened), null, List.of()));
    }

    /** Refuses unless the edition is open to changes. */
    public void checkDraft() {
        if (state == EditionState.DRAFT) {
            return;
        }
        Refusal refusal = state == EditionState.IN_REVIEW ? Refusal.EDITION_NOT_DRAFT : Refusal.EDITION_FROZEN;
        throw new Refused(refusal, "edition " + id + ": must be draft to be changed, is " + state.code());
    }

    /** The analyst hands it over for review. */
    public Change<Edition> submit(String by, Instant at) {
        check(EditionState.DRAFT, "submitted");
        return said(to(EditionState.IN_REVIEW, by, at, null, List.of()));
    }

    /** Refuses unless this person may start to publish it now. */
    public void checkPublishable(String by, PublishingRules rules) {
        check(EditionState.IN_REVIEW, "published");
        if (rules.fourEyes() && submittedBy().equals(by)) {
            throw new Refused(
                    Refusal.FOUR_EYES,
                    "edition " + id + ": must be published by another person than '" + by + "', who submitted it");
        }
    }

    /** Publishing begins; ask {@link #checkPublishable} first. */
    public Change<Edition> publish(
            UUID publicationId, @Nullable Instant embargo, FrozenPart market, String by, Instant at) {
        check(EditionState.IN_REVIEW, "published");
        Publication started = new Publication(publicationId, embargo, List.of(market), List.of());
        return said(to(EditionState.PUBLISHING, by, at, started, List.of()));
    }

    /** A part has frozen; with the last of them the edition is published. */
    public Change<Edition> frozen(FrozenPart part, Instant at) {
        Publication now = running().with(part);
        if (now.waitingFor().isEmpty()) {
            return said(to(EditionState.PUBLISHED, last().by(), at, now, List.of()));
        }
        return said(new Edition(id, basedOn, state, transitions, now, refusals));
    }

    /** A part has objections: back to review, with its reasons. */
    public Change<Edition> refused(PartRefusal refusal, Instant at) {
        running();
        return said(to(EditionState.IN_REVIEW, refusal.part() + "-service", at, null, List.of(refusal)));
    }

    /** Gives up publishing, or takes it out of review. */
    public Change<Edition> cancel(String by, Instant at) {
        if (state == EditionState.IN_REVIEW) {
            return said(to(EditionState.DRAFT, by, at, null, refusals));
        }
        check(EditionState.PUBLISHING, "cancelled");
        return said(to(EditionState.IN_REVIEW, by, at, null, List.of()));
    }

    /** Takes a published edition back; what was published stays kept. */
    public Change<Edition> withdraw(String by, Instant at) {
        check(EditionState.PUBLISHED, "withdrawn");
        return said(to(EditionState.WITHDRAWN, by, at, publication, List.of()));
    }

    /** A part is on the public topics. */
    public Change<Edition> released(String part) {
        Publication now = running().withReleased(part);
        return said(new Edition(id, basedOn, state, transitions, now, refusals));
    }

    /** Whether this attempt to publish is the one the edition is in. */
    public boolean isAbout(UUID publicationId) {
        return publication != null && publication.id().equals(publicationId);
    }

    /** Whether the embargo of a published edition is over. */
    public boolean mayBeReleased(Instant now) {
        return state == EditionState.PUBLISHED && running().embargoIsOver(now);
    }

    /** Whether this part is on the public topics. */
    public boolean hasReleased(String part) {
        return publication != null && publication.released().contains(part);
    }

    /** Whether all parts are on the public topics. */
    public boolean isOnPublicTopics() {
        return publication != null && publication.released().equals(Publication.PARTS);
    }

    /** When it came to its present state. */
    public Instant lastStep() {
        return last().at();
    }

    private Edition to(
            EditionState next, String by, Instant at, @Nullable Publication newPublication, List<PartRefusal> why) {
        List<Transition> all = new ArrayList<>(transitions);
        all.add(new Transition(next, at, by));
        return new Edition(id, basedOn, next, all, newPublication, why);
    }

    private static Change<Edition> said(Edition edition) {
        return Change.of(edition, new Fact.EditionIs(edition));
    }

    private void check(EditionState needed, String verb) {
        if (state != needed) {
            throw new Refused(
                    Refusal.WRONG_STATE,
                    "edition " + id + ": must be " + needed.code() + " to be " + verb + ", is " + state.code());
        }
    }

    private Publication running() {
        if (publication == null) {
            throw new Refused(Refusal.WRONG_STATE, "edition " + id + ": is not being published");
        }
        return publication;
    }

    private Transition last() {
        return transitions.get(transitions.size() - 1);
    }

    private String submittedBy() {
        for (int i = transitions.size() - 1; i >= 0; i--) {
            if (transitions.get(i).state() == EditionState.DRAFT) {
                break;
            }
            if (i > 0
                    && transitions.get(i).state() == EditionState.IN_REVIEW
                    && transitions.get(i - 1).state() == EditionState.DRAFT) {
                return transitions.get(i).by();
            }
        }
        throw new IllegalStateException("edition " + id + ": in review without having been submitted");
    }
}
