package de.stadtteilkapital.partners.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.partners.api.CaseAct;
import de.stadtteilkapital.partners.api.NewOpinionRequest;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.OpinionRequest.State;
import de.stadtteilkapital.partners.api.Route;
import de.stadtteilkapital.partners.core.persistence.OpinionRequests;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Asks offices by hand. */
final class AskingDesk {
    private static final String VERSION = "1";
    private static final String SOURCE = "Anfrage der Koordinierungsstelle";
    private static final String LEGAL_SOURCE = "VwVfG § 26 Abs. 1 Satz 2 Nr. 1";

    private final OpinionRequests requests;
    private final OtherRooms rooms;
    private final BusinessClock clock;
    private final PartnerEvents events;

    AskingDesk(OpinionRequests requests, OtherRooms rooms, BusinessClock clock, PartnerEvents events) {
        this.requests = requireNonNull(requests);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
        this.events = requireNonNull(events);
    }

    /** The application, for whoever may ask offices about it. */
    Application theirs(Caller me, String application) {
        Application found = rooms.applications().call(s -> s.application(application));
        if (!CaseActs.may(me, CaseAct.ASK_OFFICE, found)) {
            throw Refusal.notFound();
        }
        return found;
    }

    OpinionRequest ask(Caller me, NewOpinionRequest asked) {
        Application application = theirs(me, asked.application());
        CaseActs.of(CaseAct.ASK_OFFICE, application.state()).require();
        requireOffice(me, application.district(), asked.office());
        requireRules(application, asked);
        requireNoneOpen(asked);
        OpinionRequest request = request(application.district(), asked);
        requests.add(request);
        events.asked(me, request);
        return request;
    }

    private OpinionRequest request(String district, NewOpinionRequest asked) {
        return new OpinionRequest(
                Ids.next(),
                district,
                asked.application(),
                asked.office(),
                asked.kind(),
                asked.isBlocking(),
                Text.same(asked.question()),
                clock.today(),
                asked.dueDate(),
                State.OPEN,
                false,
                OpinionRequest.BY_HAND,
                VERSION,
                SOURCE,
                null,
                null,
                null);
    }

    private void requireOffice(Caller me, String district, String office) {
        InDistrict wanted = new InDistrict(district, office);
        if (!rooms.directory().call(s -> s.names(me, List.of(wanted))).containsKey(wanted)) {
            throw Refusal.invalid(
                    "/office", new Text("Dieses Amt gibt es hier nicht.", "There is no such office here."));
        }
    }

    private void requireRules(Application application, NewOpinionRequest asked) {
        List<Objection> wrong = new ArrayList<>();
        LocalDate today = clock.today();
        if (!asked.dueDate().isAfter(today) || asked.dueDate().isAfter(today.plusDays(Route.LONGEST))) {
            wrong.add(new Objection(
                    "/dueDate",
                    Words.fill(
                            new Text(
                                    "Die Frist liegt nach heute (%s) und höchstens %s Tage weit.",
                                    "The due date is after today (%s) and at most %s days away."),
                            today,
                            Route.LONGEST),
                    "partners.dueDate",
                    LEGAL_SOURCE));
        }
        if (asked.isBlocking() && !CaseActs.canWait(application.state())) {
            wrong.add(new Objection(
                    "/blocking",
                    Words.fill(
                            new Text(
                                    "Der Antrag ist %s; die Vorbewertung kann auf nichts mehr warten.",
                                    "The application is %s; the pre-assessment can't wait for anything any more."),
                            application.state().label()),
                    "partners.blocking",
                    LEGAL_SOURCE));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.rule(wrong);
        }
    }

    private void requireNoneOpen(NewOpinionRequest asked) {
        boolean open = requests.of(asked.application()).stream()
                .anyMatch(request -> request.state() == State.OPEN
                        && request.office().equals(asked.office())
                        && request.kind() == asked.kind());
        if (open) {
            throw Refusal.conflict(new Text(
                    "Dieses Amt hat zu diesem Antrag schon eine offene Anfrage dieser Art.",
                    "This office has an open request of this kind on this application already."));
        }
    }
}
