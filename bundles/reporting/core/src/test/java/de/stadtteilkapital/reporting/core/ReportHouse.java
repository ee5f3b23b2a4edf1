package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.finance.api.FinanceRegister;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.platform.api.CodedField;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.persistence.EventLogReader;
import de.stadtteilkapital.platform.persistence.HouseAudit;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import de.stadtteilkapital.platform.testing.fakes.Spoilt;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The room with its real tables, between neighbours who know one round here, one elsewhere, and projects as told. */
final class ReportHouse {
    static final String HOME = "hamm-norden";
    static final String ELSEWHERE = "elsewhere";
    static final String NO_CODE = "NO_SUCH_CODE";

    private static final RoundFacts ROUND = Samples.round();
    private static final Grant GRANT = ROUND.funded().get(0).figures().grant();

    final RoomDatabase database;
    final NotedEvents noted = new NotedEvents();
    final JpaResults results;
    final JpaResearch research;
    final RoundDocumentation documentation;
    final FundedProjects funded;
    private final Map<String, Application> projects = new HashMap<>();
    private final Map<String, Grant> grants = new HashMap<>();

    /** What the last audit of the records was. */
    Optional<HouseAudit.Run> audited = Optional.empty();

    ReportHouse(Database kind) {
        database = RoomDatabase.on(kind);
        OtherRooms rooms = new OtherRooms(
                HandOver.fixed(finance()),
                HandOver.fixed(programme()),
                HandOver.fixed(ReportHouse::unknown),
                HandOver.fixed(applications()));
        EventLogReader chronicle = Fake.of(EventLogReader.class, Map.of("heads", a -> List.of()));
        RoundReader reader = new RoundReader(database.store(), rooms, chronicle, new SetClock(Samples.DAY), 100, 2);
        results = new JpaResults(database.store(), rooms, database.transactions(), noted);
        research = new JpaResearch(database.store(), rooms, database.transactions(), reader);
        funded = new FundedProjects(rooms, database.transactions());
        documentation = new RoundDocumentation(
                reader,
                rooms,
                database.transactions(),
                Fake.of(HouseAudit.class, Map.of("last", a -> audited)),
                new SetClock(Samples.DAY),
                Fake.of(Letters.class, Map.of("pdf", a -> new byte[0])));
    }

    /** A project of the first sponsor without a grant. */
    String project(ApplicationState state) {
        String id = "project-" + state;
        Application sample = Samples.application(id, "HN-2026-0009", "Werkstatt", GRANT.sponsor(), null);
        projects.put(id, Spoilt.with(sample, "state", state));
        return id;
    }

    /** An approved project with a grant, accepted from ACTIVE on. */
    String project(GrantState state) {
        String id = project(ApplicationState.APPROVED) + "-" + state;
        projects.put(id, Spoilt.with(projects.get("project-APPROVED"), "id", id));
        Grant grant = Spoilt.with(GRANT, "state", state);
        grants.put(id, state == GrantState.ISSUED ? Spoilt.with(grant, "acceptedOn", null) : grant);
        return id;
    }

    private ApplicationRegister applications() {
        return Fake.of(
                ApplicationRegister.class,
                Map.of(
                        "application",
                        a -> Optional.ofNullable(projects.get(a[0])).orElseThrow(Refusal::notFound),
                        "countOfRound",
                        a -> (long) ROUND.submitted().size(),
                        "ofRound",
                        a -> HOME.equals(a[0]) ? ROUND.submitted() : List.of(),
                        "sponsors",
                        a -> Map.of(),
                        "applications",
                        a -> Map.of()));
    }

    private FinanceRegister finance() {
        return Fake.of(
                FinanceRegister.class,
                Map.of(
                        "grantOf",
                        a -> Optional.ofNullable(grants.get(a[0])),
                        "ofRound",
                        a -> HOME.equals(a[0])
                                ? ROUND.funded().stream()
                                        .map(RoundFacts.Funded::figures)
                                        .toList()
                                : List.of(),
                        "budget",
                        a -> ROUND.budget(),
                        "accounts",
                        a -> ROUND.accounts()));
    }

    private static ProgrammeService programme() {
        return Fake.of(
                ProgrammeService.class,
                Map.of(
                        "round", a -> round((String) a[0]),
                        "rounds", a -> Page.whole(List.of(ROUND.round())),
                        "district", a -> Spoilt.with(ROUND.district(), "id", a[0]),
                        "goals", a -> Page.whole(List.of()),
                        "needs", a -> ROUND.needs(),
                        "goalNames", a -> Map.of(),
                        "codeList", a -> new CodeList((String) a[0], List.of())));
    }

    private static FundingRound round(String id) {
        return switch (id) {
            case "r1" -> ROUND.round();
            case "r2" -> Spoilt.with(Spoilt.with(ROUND.round(), "id", id), "district", ELSEWHERE);
            default -> throw Refusal.notFound();
        };
    }

    /** A code book that has all codes but one, and that one in another district. */
    private static List<Objection> unknown(String district, List<CodedField> codes) {
        return codes.stream()
                .filter(field -> NO_CODE.equals(field.code()) && HOME.equals(district))
                .map(field -> new Objection(field.pointer(), Text.same("no such code in " + field.list())))
                .toList();
    }
}
