package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.NewPreAssessment;
import de.stadtteilkapital.applications.api.PreAssessment;
import de.stadtteilkapital.applications.core.persistence.ApplicationRepository;
import de.stadtteilkapital.applications.core.persistence.CriteriaRepository;
import de.stadtteilkapital.applications.core.persistence.JudgementRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.ProcedureNorms;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the office does with an application: the formal check, and the Local Network's result. */
final class Office {
    private final ApplicationRepository repository;
    private final JudgementRepository judgements;
    private final CriteriaRepository criteria;
    private final Checklist checklist;
    private final Decisions decisions;
    private final OtherRooms rooms;
    private final Steps steps;
    private final BusinessClock clock;
    private final ApplicationEvents events;

    Office(
            ApplicationRepository repository,
            JudgementRepository judgements,
            CriteriaRepository criteria,
            Checklist checklist,
            Decisions decisions,
            OtherRooms rooms,
            Steps steps,
            BusinessClock clock,
            ApplicationEvents events) {
        this.repository = requireNonNull(repository);
        this.judgements = requireNonNull(judgements);
        this.criteria = requireNonNull(criteria);
        this.checklist = requireNonNull(checklist);
        this.decisions = requireNonNull(decisions);
        this.rooms = requireNonNull(rooms);
        this.steps = requireNonNull(steps);
        this.clock = requireNonNull(clock);
        this.events = requireNonNull(events);
    }

    Application check(Caller me, Application before, FormalCheck check) {
        requireFindings(before, check);
        Application moved = repository.check(
                before.id(), steps.to(stateAfter(check.result()), before.district()), check.findings());
        Application checked = check.result() == FormalCheck.Result.INELIGIBLE
                ? decisions.ineligible(me, moved, checklist.of(before))
                : moved;
        events.checked(me, checked, check);
        if (check.result() == FormalCheck.Result.COMPLETE) {
            rooms.reviewDesk().call(desk -> {
                desk.open(me, checked);
                return null;
            });
        }
        return checked;
    }

    private void requireFindings(Application application, FormalCheck check) {
        if (!check.findings().isEmpty() || check.result() == FormalCheck.Result.COMPLETE) {
            return;
        }
        ProcedureNorms norms = ProcedureNorms.of(rooms.programme().call(p -> p.district(application.district())));
        boolean rejects = check.result() == FormalCheck.Result.INELIGIBLE;
        throw Refusal.rule(
                "/findings",
                rejects
                        ? new Text(
                                "Bitte nennen, was der Förderung entgegensteht: Eine Ablehnung wird begründet.",
                                "Please say what is in the way of funding: a rejection gives its reasons.")
                        : new Text(
                                "Bitte nennen, was fehlt: der Träger muss es nachreichen können.",
                                "Please say what is missing: the sponsor must be able to hand it in."),
                "applications.findings-named",
                norms.cite(rejects ? "VwVfG § 39" : "VwVfG § 25 Abs. 2"));
    }

    private static ApplicationState stateAfter(FormalCheck.Result result) {
        return switch (result) {
            case COMPLETE -> ApplicationState.SPECIALIST_REVIEW;
            case INCOMPLETE -> ApplicationState.INCOMPLETE;
            case INELIGIBLE -> ApplicationState.INELIGIBLE;
        };
    }

    Application preAssess(Caller me, Application before, NewPreAssessment entered) {
        PreAssessment result =
                Scoring.result(before.id(), entered, criteria.kept(before.id(), before.district()), clock.now());
        judgements.add(result);
        Application assessed = repository.assess(
                before.id(), steps.to(ApplicationState.PRE_ASSESSED, before.district()), result.weightedPoints());
        events.preAssessed(me, assessed, result);
        return assessed;
    }

    /**
     * Whether all has come in that the Network's result waits for; asked of one in specialist review alone.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 503 where nobody keeps opinions
     */
    Possibility reviewed(String application) {
        List<Text> blocking = rooms.reviewDesk().call(desk -> desk.blocking(application));
        return blocking.isEmpty()
                ? Possibility.now()
                : Possibility.later(new Text(
                        "Der Antrag ist in der fachlichen Prüfung; erst möglich, wenn vorliegt: "
                                + joined(blocking, Locale.GERMAN),
                        "The application is under specialist review; possible once these are in: "
                                + joined(blocking, Locale.ENGLISH)));
    }

    /** The same to be told, without waiting for anybody. */
    Possibility reviewedSoFar(String application) {
        return rooms.reviewDesk().isBound()
                ? reviewed(application)
                : Possibility.later(new Text(
                        "Die Stellungnahmen sind gerade nicht zu erreichen.",
                        "The opinions can't be reached right now."));
    }

    private static String joined(List<Text> texts, Locale language) {
        return texts.stream().map(text -> text.in(language)).collect(Collectors.joining("; "));
    }
}
