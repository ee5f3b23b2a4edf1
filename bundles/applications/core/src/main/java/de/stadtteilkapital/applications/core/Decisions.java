package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.CheckItem;
import de.stadtteilkapital.applications.api.Decision;
import de.stadtteilkapital.applications.api.DecisionFinding;
import de.stadtteilkapital.applications.api.DecisionLetter;
import de.stadtteilkapital.applications.api.NewDecision;
import de.stadtteilkapital.applications.core.DecisionWriter.Matter;
import de.stadtteilkapital.applications.core.persistence.DecisionRepository;
import de.stadtteilkapital.applications.core.persistence.DecisionRepository.Kept;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.ProcedureNorms;
import de.stadtteilkapital.programme.api.Remedies;
import de.stadtteilkapital.programme.api.Remedy;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Keeps what was decided on applications with the remedy of its day, shows it, and writes its letter. */
final class Decisions {
    private final DecisionRepository repository;
    private final SponsorRepository sponsors;
    private final KeptDecision words;
    private final DecisionWriter writer;
    private final OtherRooms rooms;
    private final BusinessClock clock;

    Decisions(Store store, OtherRooms rooms, BusinessClock clock) {
        repository = new DecisionRepository(store);
        sponsors = new SponsorRepository(store);
        words = new KeptDecision(rooms, store);
        writer = new DecisionWriter(rooms);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
    }

    /** What a body has decided; in the unit of work under way. */
    Application decided(Caller me, Application application, NewDecision made) {
        DecisionLetter letter = letter(application, made);
        return keep(
                me,
                application,
                new Decision(
                        made.decision(),
                        clock.today(),
                        made.body(),
                        List.of(),
                        made.reason(),
                        made.questions(),
                        application.requestedAmount(),
                        made.approvedAmount(),
                        made.conditions(),
                        remedy(application, letter),
                        letter,
                        null));
    }

    /** What the office found in the way; in the unit of work under way. */
    Application ineligible(Caller me, Application application, List<CheckItem> items) {
        ProcedureNorms norms = ProcedureNorms.of(rooms.programme().call(p -> p.district(application.district())));
        return keep(
                me,
                application,
                new Decision(
                        application.state(),
                        clock.today(),
                        null,
                        application.findings().stream()
                                .map(text -> finding(text, items, norms))
                                .toList(),
                        null,
                        List.of(),
                        application.requestedAmount(),
                        null,
                        List.of(),
                        remedy(application, DecisionLetter.INELIGIBLE),
                        DecisionLetter.INELIGIBLE,
                        null));
    }

    /** Where the office took over what the checklist offers, it is known what that rests on. */
    private static DecisionFinding finding(String text, List<CheckItem> items, ProcedureNorms norms) {
        return items.stream()
                .filter(item ->
                        item.finding() != null && item.finding().german().equals(text))
                .findFirst()
                .map(item -> new DecisionFinding(text, item.id(), norms.cite(item.source())))
                .orElseGet(() -> new DecisionFinding(text, null, null));
    }

    private static DecisionLetter letter(Application application, NewDecision made) {
        if (made.decision() == ApplicationState.REJECTED) {
            return DecisionLetter.REJECTION;
        }
        Money approved = made.approvedAmount();
        if (approved == null) {
            return DecisionLetter.DEFERRAL;
        }
        if (application.requestedAmount().isMoreThan(approved)) {
            return DecisionLetter.PARTIAL_APPROVAL;
        }
        return made.conditions().isEmpty() ? null : DecisionLetter.CONDITIONAL_PROMISE;
    }

    private Remedy remedy(Application application, DecisionLetter letter) {
        return letter != null && letter.burdens()
                ? rooms.programme()
                        .call(p -> Remedies.against(p.district(application.district()), clock.today(), p))
                        .orElse(null)
                : null;
    }

    private Application keep(Caller me, Application application, Decision decision) {
        Kept made = repository.add(application.id(), me.account(), decision);
        if (decision.letter() != null) {
            words.keep(
                    me,
                    made.id(),
                    application,
                    decision,
                    sponsors.byIds(Set.of(application.sponsor())).get(application.sponsor()));
        }
        return application.decided(made.decision());
    }

    Application shown(Application application) {
        return repository
                .last(application.id())
                .map(kept -> application.decided(kept.decision()))
                .orElse(application);
    }

    byte[] letter(Application application) {
        Kept last = repository
                .last(application.id())
                .filter(kept -> kept.decision().letter() != null)
                .orElseThrow(() -> Refusal.conflict(new Text(
                        "Ein Schreiben gibt es, sobald der Antrag abgelehnt, zurückgestellt, nur zum Teil oder mit Auflagen"
                                + " bewilligt ist; sonst folgt der Zuwendungsbescheid.",
                        "There is a letter once the application is rejected, deferred, or approved in part or with"
                                + " conditions; otherwise the notice of the grant follows.")));
        return writer.pdf(Matter.of(application, received(application)), last.decision(), words.of(last.id()), false);
    }

    private LocalDate received(Application application) {
        return LocalDate.ofInstant(requireNonNull(application.submittedAt()), clock.zone());
    }
}
