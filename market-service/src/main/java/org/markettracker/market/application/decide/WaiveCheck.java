package org.markettracker.market.application.decide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.markettracker.market.application.DraftDesk;
import org.markettracker.market.application.Recorded;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.audit.Check;
import org.markettracker.market.domain.audit.Examination;
import org.markettracker.market.domain.audit.Examinations;
import org.markettracker.market.domain.audit.Trail;
import org.markettracker.market.domain.audit.TrailEntry;
import org.markettracker.market.domain.audit.Waiver;
import org.markettracker.market.domain.audit.checks.Checks;
import org.markettracker.market.domain.edition.EditionId;

/** Passes over a failed check of a draft, with a reason, or no longer; the same again changes nothing. */
@ApplicationScoped
public class WaiveCheck {
    private final DraftDesk desk;
    private final Examinations examinations;
    private final Trail trail;

    WaiveCheck(DraftDesk desk, Examinations examinations, Trail trail) {
        this.desk = desk;
        this.examinations = examinations;
        this.trail = trail;
    }

    @Transactional
    public Recorded<Examination> waive(EditionId edition, String check, String reason, String by, Optional<Long> seen) {
        desk.open(edition);
        Versioned<Examination> known = known(edition, check);
        Examination examination = known.state();
        Waiver waiver = new Waiver(by, desk.now(), reason, examination.fingerprint());
        if (examination.waiver() != null && examination.waiver().reason().equals(reason)) {
            return new Recorded<>(examination, known.version(), false);
        }
        if (Checks.ALL.stream().filter(each -> each.id().equals(check)).noneMatch(Check::mayBeWaived)) {
            throw new Refused(
                    Refusal.WRONG_STATE,
                    "check " + check + ": cannot be waived; what it finds is to be decided one by one");
        }
        if (examination.outcome() == Examination.Outcome.PASS) {
            throw new Refused(Refusal.WRONG_STATE, "check " + check + ": must fail to be waived, is pass");
        }
        if (examination.waiver() != null || seen.isPresent()) {
            known.check("check " + check, seen);
        }
        Examination waived = examination.with(waiver);
        long version = examinations.store(waived.made());
        trail.add(new TrailEntry(edition, waiver.at(), by, "check " + check, "waived", reason));
        return new Recorded<>(waived, version, examination.waiver() == null);
    }

    @Transactional
    public void withdraw(EditionId edition, String check, String by, Optional<Long> seen) {
        desk.open(edition);
        Versioned<Examination> known = known(edition, check);
        Waiver waiver = known.state().waiver();
        if (waiver == null) {
            throw new Refused(Refusal.NOT_FOUND, "check " + check + ": is not waived");
        }
        if (seen.isPresent()) {
            known.check("check " + check, seen);
        }
        examinations.store(known.state().with(null).made());
        trail.add(new TrailEntry(edition, desk.now(), by, "check " + check, "withdrawn", waiver.reason()));
    }

    private Versioned<Examination> known(EditionId edition, String check) {
        return examinations
                .find(edition, check)
                .orElseThrow(() ->
                        new Refused(Refusal.NOT_FOUND, "check " + check + ": was not done on edition " + edition));
    }
}
