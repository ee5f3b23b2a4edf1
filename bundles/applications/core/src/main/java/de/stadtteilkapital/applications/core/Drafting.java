package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.NewApplication;
import de.stadtteilkapital.applications.core.persistence.ApplicationRepository;
import de.stadtteilkapital.applications.core.persistence.FileNumbers;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.FileNumber;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.District;

/** Begins and revises drafts. */
final class Drafting {
    private final ApplicationRepository repository;
    private final FileNumbers numbers;
    private final Advice advice;
    private final OtherRooms rooms;
    private final BusinessClock clock;
    private final ApplicationEvents events;

    Drafting(
            ApplicationRepository repository,
            FileNumbers numbers,
            Advice advice,
            OtherRooms rooms,
            BusinessClock clock,
            ApplicationEvents events) {
        this.repository = requireNonNull(repository);
        this.numbers = requireNonNull(numbers);
        this.advice = requireNonNull(advice);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
        this.events = requireNonNull(events);
    }

    Application begin(Caller me, NewApplication draft) {
        District district = check(me, draft);
        if (draft.adviceCase() != null) {
            advice.requireConvertible(draft.adviceCase(), draft.district());
        }
        int year = clock.today().getYear();
        FileNumber number = new FileNumber(district.fileNumberPrefix(), year, numbers.next(district.id(), year));
        Application application = repository.add(Ids.next(), number, draft);
        events.drafted(me, application);
        if (draft.adviceCase() != null) {
            advice.convert(me, draft.adviceCase(), application);
        }
        return application;
    }

    Application revise(Caller me, Application before, NewApplication draft) {
        ApplicationAct.REVISE.require(before.state());
        requireSame("district", before.district(), draft.district());
        boolean names = draft.adviceCase() != null && !draft.adviceCase().equals(before.adviceCase());
        if (names && before.adviceCase() != null) {
            requireSame("adviceCase", before.adviceCase(), draft.adviceCase());
        }
        check(me, draft);
        if (names) {
            advice.requireConvertible(draft.adviceCase(), draft.district());
        }
        Application application = repository.revise(before.id(), draft);
        events.revised(me, application);
        if (names) {
            advice.convert(me, draft.adviceCase(), application);
        }
        return application;
    }

    private District check(Caller me, NewApplication draft) {
        if (!me.actsFor(draft.sponsor())) {
            throw Refusal.notFound();
        }
        District district = rooms.district(draft.district(), "/district");
        rooms.requireRound(draft.round(), draft.district(), "/round");
        if (draft.goal() != null) {
            rooms.goal(draft.goal(), "/goal");
        }
        if (draft.projectType() != null) {
            rooms.requireCode("projectType", draft.district(), draft.projectType(), "/projectType");
        }
        for (int i = 0; i < draft.features().size(); i++) {
            rooms.requireCode("feature", draft.district(), draft.features().get(i), "/features/" + i);
        }
        for (int i = 0; i < draft.targetGroups().size(); i++) {
            rooms.requireCode(
                    "targetGroup", draft.district(), draft.targetGroups().get(i), "/targetGroups/" + i);
        }
        for (int i = 0; i < draft.financingPlan().size(); i++) {
            rooms.requireCode(
                    "budgetLine",
                    draft.district(),
                    draft.financingPlan().get(i).line(),
                    "/financingPlan/" + i + "/line");
        }
        for (int i = 0; i < draft.indicators().size(); i++) {
            rooms.requireCode(
                    "indicator", draft.district(), draft.indicators().get(i).code(), "/indicators/" + i + "/code");
        }
        return district;
    }

    private static void requireSame(String field, String before, String now) {
        if (!before.equals(now)) {
            throw Refusal.rule(
                    "/" + field,
                    new Text(
                                    "%s steht mit dem Aktenzeichen fest; möglich ist ein neuer Antrag.",
                                    "%s is settled with the file number; a new application is possible.")
                            .with(field),
                    "applications.file-stays",
                    "Aktenordnung: ein Vorgang, ein Aktenzeichen");
        }
    }
}
