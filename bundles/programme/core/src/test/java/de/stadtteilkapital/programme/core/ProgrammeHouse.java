package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.GuestsHere;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
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
    final JpaMarks marks;
    final MarksOfDocuments documents;
    final MarkChapter markChapter;
    final MarksToSet marksToSet;

    /** Goals of which another room would say that applications name them. */
    final Set<String> namedGoals = new HashSet<>();

    /** Needs likewise. */
    final Set<String> namedNeeds = new HashSet<>();

    /** What another room would say of who serves them. */
    final Map<String, List<ServingProject>> serving = new HashMap<>();

    /** What another room would say of a change of a round. */
    final List<TouchedCase> touched = new ArrayList<>();

    /** What it was asked about parameters. */
    final List<String> asked = new ArrayList<>();

    final SetClock clock = new SetClock(TODAY);

    private final RoomDatabase database;
    private List<ParameterDefinition> declared = List.of();

    ProgrammeHouse(Database kind, String district) {
        this.district = district;
        admin = of(Role.ADMIN, district);
        database = RoomDatabase.on(kind);
        programme = new JpaProgramme(
                database.store(), database.transactions(), events, clock, catalogues, () -> declared.stream());
        rounds = new JpaRounds(
                database.store(),
                database.transactions(),
                events,
                clock,
                HandOver.fixed((before, after) -> List.copyOf(touched)));
        districts = new JpaDistricts(database.store(), database.transactions(), events, clock);
        areas = new JpaAreas(database.store(), database.transactions(), events, clock);
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
        marks = new JpaMarks(database.store(), database.transactions(), events, clock);
        marksToSet = new MarksToSet(database.store(), clock);
        markChapter = new MarkChapter(marks, database.store());
        documents = new MarksOfDocuments(database.store(), database.transactions(), clock);
        parameters = new JpaParameters(
                database.transactions(),
                new Parameters(database.store(), clock, () -> declared.stream(), new ProgrammeEvents(events)),
                HandOver.fixed((where, key, before, value, from) -> {
                    asked.add(where + " " + key + " " + before + " " + value + " " + from);
                    return new TouchedCases(touched, false);
                }));
    }

    static Caller of(Role role, String district) {
        return new Caller(
                "someone", "Jemand", List.of(new Assignment(role, district, null, null, List.of())), Set.of());
    }

    void declare(ParameterDefinition... definitions) {
        declared = List.of(definitions);
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

    ProgrammeHouse cleared() {
        database.clear();
        return this;
    }

    void byHand(String sql) throws SQLException {
        database.byHand(sql);
    }
}
