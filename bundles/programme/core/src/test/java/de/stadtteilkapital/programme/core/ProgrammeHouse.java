package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.setup.DistrictUse;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.GuestsHere;
import de.stadtteilkapital.platform.testing.fakes.Holidays;
import de.stadtteilkapital.platform.testing.fakes.Installed;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.CodeUse;
import de.stadtteilkapital.programme.api.IndicatorCatalogue;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import de.stadtteilkapital.programme.api.ServingProject;
import de.stadtteilkapital.programme.api.TouchedCase;
import de.stadtteilkapital.programme.api.TouchedCases;
import de.stadtteilkapital.programme.core.chapters.MarkChapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The programme in one district of a database, with the parameters that a test declares. */
final class ProgrammeHouse {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final NotedEvents events = new NotedEvents();
    final IndicatorCatalogues catalogues = new IndicatorCatalogues(new GuestsHere());
    final String district;
    final Caller admin;
    final JpaProgramme programme;
    final JpaParameters parameters;
    final JpaRounds rounds;
    final JpaDistricts districts;
    final JpaAreas areas;
    final JpaPlans plans;
    final JpaNeeds needs;
    final JpaTexts texts;
    final DistrictWords words;
    final JpaCodeLists lists;
    final JpaMarks marks;
    final MarksOfDocuments documents;
    final MarkChapter markChapter;
    final MarksToSet marksToSet;
    final RemedyToKnow remedyToKnow;

    /** Goals of which another room would say that applications name them. */
    final Set<String> namedGoals = new HashSet<>();

    /** Needs likewise. */
    final Set<String> namedNeeds = new HashSet<>();

    /** Own codes of which another room would say that its cases have them. */
    final Set<String> usedCodes = new HashSet<>();

    /** Whether the rooms are away that would be asked. */
    boolean codesAway;

    /** Which rooms were asked that. */
    final Set<String> askedRooms = new HashSet<>();

    /** What another room would say of who serves them. */
    final Map<String, List<ServingProject>> serving = new HashMap<>();

    /** What another room would say of a change of a round. */
    final List<TouchedCase> touched = new ArrayList<>();

    /** What it was asked about parameters. */
    final List<String> asked = new ArrayList<>();

    /** Cases that another room would say something was done with since anything was entered. */
    final Map<String, String> dealtWith = new HashMap<>();

    /** What other rooms would say they keep of a district or a round. */
    final List<Text> kept = new ArrayList<>();

    private final Referring referring = new Referring(
            Whiteboard.fixed(keeping("directory"), keeping("applications"), keeping("committee"), keeping("finance")));

    final SetClock clock = new SetClock(TODAY);

    private final RoomDatabase database;
    private List<ParameterDefinition> declared = List.of();
    private List<DeclaredText> declaredTexts = List.of();

    ProgrammeHouse(Database kind, String district) {
        this.district = district;
        admin = of(Role.ADMIN, district);
        database = RoomDatabase.on(kind);
        programme = new JpaProgramme(
                database.store(),
                database.transactions(),
                events,
                clock,
                catalogues,
                HandOver.fixed(new Holidays()),
                () -> declared.stream());
        rounds = new JpaRounds(
                database.store(),
                database.transactions(),
                events,
                clock,
                HandOver.fixed(new Holidays()),
                HandOver.fixed((before, after) -> List.copyOf(touched)),
                referring);
        districts = new JpaDistricts(database.store(), database.transactions(), events, clock, referring);
        areas = new JpaAreas(
                database.store(),
                database.transactions(),
                events,
                clock,
                HandOver.fixed((where, since) -> Map.copyOf(dealtWith)));
        plans = new JpaPlans(
                database.store(),
                database.transactions(),
                events,
                clock,
                HandOver.fixed(
                        goals -> goals.stream().filter(namedGoals::contains).collect(Collectors.toSet())));
        needs = new JpaNeeds(
                database.store(),
                database.transactions(),
                events,
                clock,
                catalogues,
                HandOver.fixed((where, some) ->
                        some.stream().filter(namedNeeds::contains).collect(Collectors.toSet())),
                HandOver.fixed((me, where) -> Map.copyOf(serving)));
        texts = new JpaTexts(
                database.transactions(),
                new Texts(database.store(), clock, () -> declaredTexts.stream(), new ProgrammeEvents(events)),
                clock,
                HandOver.fixed((where, since) -> Map.copyOf(dealtWith)),
                Whiteboard.fixed(new WrittenLetter()));
        words = new DistrictWords(database.store(), database.transactions());
        lists = new JpaCodeLists(
                database.store(),
                database.transactions(),
                events,
                clock,
                catalogues,
                room -> codesAway
                        ? HandOver.away(CodeUse.class)
                        : HandOver.fixed((where, list, some) -> {
                            askedRooms.add(room);
                            return some.stream().filter(usedCodes::contains).collect(Collectors.toSet());
                        }));
        marks = new JpaMarks(database.store(), database.transactions(), events, clock);
        marksToSet = new MarksToSet(database.store(), clock);
        remedyToKnow = new RemedyToKnow(database.store(), clock);
        markChapter = new MarkChapter(marks, database.store());
        documents = new MarksOfDocuments(database.store(), database.transactions(), clock);
        parameters = new JpaParameters(
                database.transactions(),
                new Parameters(database.store(), clock, () -> declared.stream(), new ProgrammeEvents(events)),
                clock,
                HandOver.fixed((where, key, before, value, from) -> {
                    asked.add(where + " " + key + " " + before + " " + value + " " + from);
                    return new TouchedCases(touched, false);
                }),
                HandOver.fixed((where, since) -> Map.copyOf(dealtWith)));
    }

    private DistrictUse keeping(String room) {
        return new DistrictUse() {
            @Override
            public String room() {
                return room;
            }

            @Override
            public List<Text> ofDistrict(String district) {
                return "finance".equals(room) ? List.copyOf(kept) : List.of();
            }

            @Override
            public List<Text> ofRound(String district, String round) {
                return ofDistrict(district);
            }
        };
    }

    static Caller of(Role role, String district) {
        return new Caller(
                "someone", "Jemand", List.of(new Assignment(role, district, null, null, List.of())), Set.of());
    }

    void addIndicator(String where, String code) {
        IndicatorCatalogue catalogue = () -> List.of(new CodeList.Code(code, Text.same(code)));
        catalogues.addCatalogue(Installed.rule(catalogue, where + ".indicators", "1", where));
    }

    void declare(ParameterDefinition... definitions) {
        declared = List.of(definitions);
    }

    void declareTexts(DeclaredText... texts) {
        declaredTexts = List.of(texts);
    }

    /** What is logged at this level meanwhile. */
    List<String> warnings(Runnable work) {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(before);
        }
        return log.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("WARN"))
                .toList();
    }

    Transactions transactions() {
        return database.transactions();
    }

    ProgrammeHouse cleared() {
        database.clear();
        return this;
    }

    void byHand(String sql) throws SQLException {
        database.byHand(sql);
    }

    Store store() {
        return database.store();
    }
}
