package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.AgreedStart;
import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.NewStart;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.applications.core.persistence.ApplicationRepository;
import de.stadtteilkapital.applications.core.persistence.Standing;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.FundingRound;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A later start for a project whose planned one has passed before anything was granted: nothing is granted for what may
 * have begun, unless its sponsor says anew that it has not.
 */
final class NewStarts {
    private static final String NOT_BEGUN = "VV Nr. 1.3 zu § 44 BHO";

    private final ApplicationRepository repository;
    private final OtherRooms rooms;
    private final BusinessClock clock;
    private final ApplicationEvents events;

    NewStarts(ApplicationRepository repository, OtherRooms rooms, BusinessClock clock, ApplicationEvents events) {
        this.repository = requireNonNull(repository);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
        this.events = requireNonNull(events);
    }

    /**
     * Of one that is approved.
     *
     * @throws Refusal 503 while nobody can say whether it is granted
     */
    Possibility possible(Standing application) {
        Possibility passed = passed(application);
        return passed.isNow() ? rooms.startDesk().call(desk -> desk.newStart(application.id())) : passed;
    }

    /** The same to be told, without waiting for anybody. */
    Possibility possibleSoFar(Standing application) {
        return rooms.startDesk().isBound()
                ? possible(application)
                : Possibility.later(new Text(
                        "Ob der Antrag bewilligt ist, ist gerade nicht zu erfahren.",
                        "Whether the application has been granted can't be told right now."));
    }

    private Possibility passed(Standing application) {
        LocalDate start = application.start();
        return start != null && start.isBefore(clock.today())
                ? Possibility.now()
                : Possibility.never(Words.fill(
                        new Text(
                                "Der Beginn am %s ist noch nicht vorbei; ein neuer wird erst danach vereinbart.",
                                "The start on %s has not passed; a new one is agreed after it only."),
                        start));
    }

    Application agree(Caller me, Application before, NewStart wanted) {
        if (!wanted.notStarted()) {
            throw Refusal.rule(
                    "/notStarted",
                    new Text(
                            "Bitte erklären Sie erneut, dass das Projekt noch nicht begonnen hat.",
                            "Please declare anew that the project has not begun."),
                    "applications.newStartNotBegun",
                    NOT_BEGUN);
        }
        LocalDate end = wanted.end() == null ? before.end() : wanted.end();
        requireToCome(wanted.start());
        requireInside(rooms.programme().call(p -> p.round(before.round())), wanted.start(), end);
        Application agreed = repository.agreeStart(
                before.id(), new AgreedStart(wanted.start(), end, clock.now().truncatedTo(ChronoUnit.MICROS)));
        events.newStartAgreed(me, agreed);
        return agreed;
    }

    private void requireToCome(LocalDate start) {
        if (!start.isAfter(clock.today())) {
            throw Refusal.rule(
                    "/start",
                    Words.fill(
                            new Text(
                                    "Der neue Beginn liegt nach heute (%s): bewilligt wird vor dem Beginn.",
                                    "The new start is after today (%s): granting comes before the start."),
                            clock.today()),
                    "applications.newStartToCome",
                    NOT_BEGUN);
        }
    }

    private static void requireInside(FundingRound round, LocalDate start, LocalDate end) {
        if (end.isBefore(start) || !round.contains(start, end)) {
            throw Refusal.rule(
                    end.isBefore(start) || end.isAfter(round.end()) ? "/end" : "/start",
                    Words.fill(
                            new Text(
                                    "Das Projekt liegt in der Förderperiode, vom %s bis zum %s, und endet nicht vor"
                                            + " seinem Beginn.",
                                    "The project lies in the round, from %s to %s, and does not end before it begins."),
                            round.start(),
                            round.end()),
                    "applications.newStartInsideRound",
                    "Zuwendungsbescheid des Bundes; ANBest-P Nr. 1.4");
        }
    }
}
