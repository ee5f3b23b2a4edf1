package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.core.persistence.ApplicationRepository;
import de.stadtteilkapital.applications.core.persistence.FileNumbers;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.FileNumber;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import java.util.List;

/** Begins and revises drafts. */
final class Drafting {
    private final ApplicationRepository repository;
    private final FileNumbers numbers;
    private final Conversion conversion;
    private final SponsorRepository sponsors;
    private final OtherRooms rooms;
    private final Steps steps;
    private final BusinessClock clock;
    private final ApplicationEvents events;

    Drafting(
            ApplicationRepository repository,
            FileNumbers numbers,
            Conversion conversion,
            SponsorRepository sponsors,
            OtherRooms rooms,
            Steps steps,
            BusinessClock clock,
            ApplicationEvents events) {
        this.repository = requireNonNull(repository);
        this.numbers = requireNonNull(numbers);
        this.conversion = requireNonNull(conversion);
        this.sponsors = requireNonNull(sponsors);
        this.rooms = requireNonNull(rooms);
        this.steps = requireNonNull(steps);
        this.clock = requireNonNull(clock);
        this.events = requireNonNull(events);
    }

    Application begin(Caller me, Proposal asked) {
        Proposal draft = asked.withAdviceCase(conversion.idOf(asked.adviceCase(), asked.district()));
        Named named = check(me, draft, draft.paper() != null, null);
        District district = named.district();
        if (draft.adviceCase() != null) {
            conversion.require(draft.adviceCase(), draft.district());
        }
        int year = clock.today().getYear();
        FileNumber number = new FileNumber(district.fileNumberPrefix(), year, numbers.next(district.id(), year));
        Application application = repository.add(
                Ids.next(), number, draft, steps.draft(named.round()), draft.paper() == null ? null : me.account());
        events.drafted(me, application);
        if (draft.adviceCase() != null) {
            conversion.convert(me, draft.adviceCase(), application);
        }
        return application;
    }

    Application revise(Caller me, Application before, Proposal asked) {
        Proposal draft = asked.withAdviceCase(conversion.idOf(asked.adviceCase(), asked.district()));
        requireSame("district", before.district(), draft.district());
        boolean names = draft.adviceCase() != null
                && !draft.adviceCase().equals(before.proposal().adviceCase());
        if (names && before.proposal().adviceCase() != null) {
            requireSame("adviceCase", before.proposal().adviceCase(), draft.adviceCase());
        }
        FundingRound round = check(me, draft, before.proposal().paper() != null, before.proposal())
                .round();
        if (names) {
            conversion.require(draft.adviceCase(), draft.district());
        }
        Application application = repository.revise(before.id(), draft, round.submissionUntil());
        events.revised(me, application);
        if (names) {
            conversion.convert(me, draft.adviceCase(), application);
        }
        return application;
    }

    /** What a draft names. */
    private record Named(District district, FundingRound round) {}

    /**
     * @param onPaper whether it is the office's to enter, for a sponsor that it may see
     * @param before what it said, whose codes, goal and needs may stay; null for a new one
     */
    private Named check(Caller me, Proposal draft, boolean onPaper, Proposal before) {
        boolean office = onPaper && ApplicationRight.APPLY.isHeld(me, draft.district());
        if (!me.actsFor(draft.sponsor())
                && !(office && sponsors.find(me, draft.sponsor()).isPresent())) {
            throw Refusal.notFound();
        }
        Input in = Input.of(Proposal.class);
        if (draft.paper() != null) {
            in.require(
                    office,
                    "paper",
                    new Text("Was auf Papier kam, erfasst das Büro.", "What came on paper is entered by the office."));
            in.require(
                    !draft.paper().receivedOn().isAfter(clock.today()),
                    "paper/receivedOn",
                    new Text("Der Tag des Eingangs liegt in der Zukunft.", "The day it came in is yet to come."));
        }
        District district = rooms.district(in, draft.district());
        FundingRound round = null;
        if (district != null) {
            round = rooms.round(in, draft.round(), district.id());
            in.objectAll(rooms.wrongCodes(district.id(), draft, before));
            if (draft.goal() != null) {
                rooms.requireGoal(in, draft.goal(), district.id(), before == null ? null : before.goal());
            }
            rooms.requireNeeds(in, draft.needs(), district.id(), before == null ? List.of() : before.needs());
        }
        in.refuse();
        return new Named(district, round);
    }

    private static void requireSame(String field, String before, String now) {
        if (!before.equals(now)) {
            Text label = Labels.first(Labels.subject(Proposal.class, field));
            throw Refusal.rule(
                    "/" + field,
                    new Text(
                            label.german() + " steht mit dem Aktenzeichen fest; möglich ist ein neuer Antrag.",
                            label.english() + " is settled with the file number; a new application is possible."),
                    "applications.file-stays",
                    "Aktenordnung: ein Vorgang, ein Aktenzeichen");
        }
    }
}
