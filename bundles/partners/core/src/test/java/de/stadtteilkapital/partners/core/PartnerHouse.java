package de.stadtteilkapital.partners.core;

import static java.util.stream.Collectors.toMap;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.CaseName;
import de.stadtteilkapital.applications.api.CaseNames;
import de.stadtteilkapital.applications.testing.SampleApplication;
import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.partners.api.NewOpinion;
import de.stadtteilkapital.partners.api.NewOpinionRequest;
import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.Verdict;
import de.stadtteilkapital.partners.core.persistence.OpinionRequests;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The room with its real tables, between neighbours who know the cases that they are told of. */
final class PartnerHouse {
    static final String HOME = "hamm-norden";
    static final String ELSEWHERE = "anderswo";
    static final String OFFICE = "jobcenter";
    static final NewOpinion OPINION = new NewOpinion(Verdict.POSITIVE, "Passt");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Of a request: those it is stored in, and what the day makes of them. */
    static final List<String> STATES = List.of("OPEN", "OPEN and overdue", "ANSWERED", "ENDED");

    final RoomDatabase database;
    final NotedEvents noted = new NotedEvents();
    final JpaPartners partners;
    final OpinionsToGive toGive;
    final OverdueOpinions overdue;
    final EndedCases ended;
    private final Map<String, Application> cases = new HashMap<>();
    private final OpinionRequests requests;

    PartnerHouse(Database kind) {
        database = RoomDatabase.on(kind);
        SetClock clock = new SetClock(TODAY);
        ApplicationRegister register = Fake.of(
                ApplicationRegister.class,
                Map.of(
                        "application", arguments -> known((String) arguments[0]),
                        "applications", arguments -> known(ids(arguments[0])),
                        "sponsors", arguments -> Map.of()));
        DirectoryService directory =
                Fake.of(DirectoryService.class, Map.of("names", arguments -> names((Collection<?>) arguments[1])));
        OtherRooms rooms = new OtherRooms(
                HandOver.fixed(directory), HandOver.away(ProgrammeService.class), HandOver.fixed(register));
        requests = new OpinionRequests(database.store(), clock);
        partners = new JpaPartners(database.store(), rooms, database.transactions(), clock, noted);
        CaseNames names = ids -> known(ids).values().stream()
                .collect(toMap(Application::id, known -> new CaseName(known.fileNumber(), known.title(), "Verein")));
        CaseHeads heads = new CaseHeads(HandOver.fixed(names), clock);
        toGive = new OpinionsToGive(database.store(), clock, heads);
        overdue = new OverdueOpinions(database.store(), clock, heads);
        ended = new EndedCases(database.store(), clock);
    }

    private Application known(String id) {
        if (!cases.containsKey(id)) {
            throw Refusal.notFound();
        }
        return cases.get(id);
    }

    private Map<String, Application> known(Collection<String> ids) {
        return ids.stream().filter(cases::containsKey).collect(toMap(id -> id, cases::get));
    }

    /** The one office that there is. */
    private static Map<InDistrict, String> names(Collection<?> wanted) {
        InDistrict office = new InDistrict(HOME, OFFICE);
        return wanted.contains(office) ? Map.of(office, "JobCenter") : Map.of();
    }

    @SuppressWarnings("unchecked") // lists of ids only
    private static Collection<String> ids(Object argument) {
        return (Collection<String>) argument;
    }

    /** An application of the district, as its own room tells of it. */
    Thing application(ApplicationState state) {
        return application(Ids.next(), state);
    }

    Thing application(String id, ApplicationState state) {
        SampleApplication sample = new SampleApplication();
        sample.id = id;
        sample.district = HOME;
        sample.state = state;
        sample.title = "Projekt " + id;
        cases.put(id, sample.application());
        return Thing.ofCase(id);
    }

    static NewOpinionRequest asking(String application) {
        return new NewOpinionRequest(
                application, OFFICE, OpinionKind.ACCOMPANIMENT, false, "Passt das?", TODAY.plusDays(14));
    }

    /** A request to the office, of a case of its own. */
    Thing request(String state) {
        return request("OPEN and overdue".equals(state) ? TODAY.minusDays(40) : TODAY, true, state);
    }

    /** The case is not known to its own room before it is told of. */
    Thing request(LocalDate asked, boolean blocking, String state) {
        OpinionRequest request = add(Ids.next(), OpinionKind.REVIEW, blocking, asked);
        if ("ANSWERED".equals(state)) {
            requests.answer(request.id(), OPINION);
        }
        if ("ENDED".equals(state)) {
            requests.end(request.application(), Set.of(OpinionKind.REVIEW), TODAY);
        }
        return new Thing(request.id(), request.application());
    }

    /** Open, and the case waits for none of them. */
    String request(String application, OpinionKind kind, LocalDate asked) {
        return add(application, kind, false, asked).id();
    }

    private OpinionRequest add(String application, OpinionKind kind, boolean blocking, LocalDate asked) {
        OpinionRequest request = new OpinionRequest(
                Ids.next(),
                HOME,
                application,
                OFFICE,
                kind,
                blocking,
                Text.same("?"),
                asked,
                asked.plusDays(14),
                OpinionRequest.State.OPEN,
                false,
                "rule",
                "1",
                "source",
                null,
                null,
                null);
        requests.add(request);
        return request;
    }
}
