package org.markettracker.market.domain.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param version counts its changes, from 1; 0 for one that is older than versions
 * @param basedOn the edition it started from; null for a first one
 * @param patchOf the edition that it corrects; null where it is none's patch
 * @param state where it is; always that of the last transition
 * @param transitions all steps, oldest first
 * @param publication the running or finished attempt to publish; null before the first and after one that failed
 * @param refusals what parts had against the last attempt
 */
public record Edition(
        EditionId id,
        long version,
        @Nullable String basedOn,
        @Nullable String patchOf,
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
        return opened(id, basedOn, null, by, at);
    }

    /** Opens the draft of a patch; {@link EditionLine} knows what it is to be called and based on. */
    public static Change<Edition> openPatch(EditionId id, String patchOf, String basedOn, String by, Instant at) {
        return opened(id, basedOn, patchOf, by, at);
    }

    private static Change<Edition> opened(
            EditionId id, @Nullable String basedOn, @Nullable String patchOf, String by, Instant at) {
        Transition opened = new Transition(EditionState.DRAFT, at, by, null);
        return said(new Edition(id, 1, basedOn, patchOf, EditionState.DRAFT, List.of(opened), null, List.of()));
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
        Embargo.check(embargo, at);
        Publication started = new Publication(publicationId, embargo, List.of(market), List.of());
        return said(to(EditionState.PUBLISHING, by, at, started, List.of()));
    }

    /** A part has frozen; with the last of them the edition is published. */
    public Change<Edition> frozen(FrozenPart part, Instant at) {
        Publication now = running().with(part);
        if (now.waitingFor().isEmpty()) {
            return said(to(EditionState.PUBLISHED, last().by(), at, now, List.of()));
        }
        return said(with(now));
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

    /** Takes a published edition back, saying why if one wants to; what was published stays kept. */
    public Change<Edition> withdraw(@Nullable String reason, String by, Instant at) {
        check(EditionState.PUBLISHED, "withdrawn");
        return said(to(new Transition(EditionState.WITHDRAWN, at, by, reason), publication, List.of()));
    }

    /** Sets another embargo, or none; {@link Embargo} has the rules. */
    public Change<Edition> moveEmbargo(@Nullable Instant embargo, Instant at) {
        if (state != EditionState.PUBLISHED) {
            check(EditionState.PUBLISHING, "put under another embargo unless it is published already");
        }
        return said(with(running().withEmbargo(Embargo.moved(this, running(), embargo, at))));
    }

    /** Whether an attempt to publish runs or ended with exactly this embargo. */
    public boolean isUnder(@Nullable Instant embargo) {
        return publication != null && Objects.equals(publication.embargo(), embargo);
    }

    /** A part is on the public topics. */
    public Change<Edition> released(String part) {
        return said(with(running().withReleased(part)));
    }

    /** Whether this person took this step, and none followed: to ask for it again changes nothing. */
    public boolean repeats(EditionState step, String by) {
        boolean fromDraft = transitions.size() > 1
                && transitions.get(transitions.size() - 2).state() == EditionState.DRAFT;
        return state == step && last().by().equals(by) && (step != EditionState.IN_REVIEW || fromDraft);
    }

    /**
     * Refuses when it was changed since the caller read it.
     *
     * @param seen the version that he read; empty when he does not say
     */
    public void checkVersion(Optional<Long> seen) {
        if (seen.isPresent() && seen.get() != version) {
            throw new Refused(
                    Refusal.STALE, "edition " + id + ": must be moved from version " + version + ", not " + seen.get());
        }
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

    /** When it was published first; empty when it never was. */
    public Optional<Instant> publishedAt() {
        return stepTo(EditionState.PUBLISHED);
    }

    /** When it was withdrawn; empty when it was not. */
    public Optional<Instant> withdrawnAt() {
        return stepTo(EditionState.WITHDRAWN);
    }

    private Optional<Instant> stepTo(EditionState step) {
        return transitions.stream()
                .filter(each -> each.state() == step)
                .map(Transition::at)
                .findFirst();
    }

    private Edition to(
            EditionState next, String by, Instant at, @Nullable Publication newPublication, List<PartRefusal> why) {
        return to(new Transition(next, at, by, null), newPublication, why);
    }

    private Edition to(Transition step, @Nullable Publication newPublication, List<PartRefusal> why) {
        List<Transition> all = new ArrayList<>(transitions);
        all.add(step);
        return new Edition(id, version + 1, basedOn, patchOf, step.state(), all, newPublication, why);
    }

    private Edition with(Publication now) {
        return new Edition(id, version + 1, basedOn, patchOf, state, transitions, now, refusals);
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
