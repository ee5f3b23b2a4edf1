package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.Declarations;
import de.stadtteilkapital.applications.api.NewApplication;
import de.stadtteilkapital.applications.api.NewSponsor;
import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.applications.api.ReviewDesk;
import de.stadtteilkapital.applications.core.rules.Complete;
import de.stadtteilkapital.applications.core.rules.Deadline;
import de.stadtteilkapital.applications.core.rules.PlanBalanced;
import de.stadtteilkapital.applications.core.rules.SimilarTitle;
import de.stadtteilkapital.directory.api.DirectoryAdmin;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The room with its real tables and rules, between neighbours that do as they are told. */
final class House {
    static final Caller OFFICE = caller("koordination", Role.COORDINATOR, "hamm-norden");

    final NotedEvents noted = new NotedEvents();
    final RoomDatabase database;
    final RuleBook rules = new RuleBook();
    boolean deskIsAway;
    Set<String> requiredRules = Set.of();
    final JpaApplications applications;
    final JpaApplicationRegister register;

    House(Database kind) {
        database = RoomDatabase.on(kind);
        Neighbours neighbours = new Neighbours();
        neighbours.bindProgramme(Fake.of(
                ProgrammeService.class,
                Map.of(
                        "district", a -> new Samples().facts().district(),
                        "round", a -> round((String) a[0]),
                        "goal", a -> new Samples().facts().goal(),
                        "requireCode", a -> null,
                        "parameter", a -> parameter((Parameter<?>) a[1]))));
        neighbours.bindDirectory(Fake.of(DirectoryAdmin.class, Map.of("actFor", a -> null)));
        neighbours.bindReviewDesk(new Desk());
        for (var rule : List.of(new Complete(), new PlanBalanced(), new Deadline(), new SimilarTitle())) {
            rules.addRule(rule, Map.of("stadtteilkapital.district", "*"));
        }
        SetClock clock = new SetClock(Samples.TODAY);
        applications = new JpaApplications(database.store(), database.transactions(), clock, noted, neighbours, rules);
        register = new JpaApplicationRegister(database.store(), database.transactions(), noted);
    }

    void clear() {
        database.clear();
        noted.clear();
        deskIsAway = false;
        requiredRules = Set.of();
    }

    static Caller caller(String account, Role role, String district, String... sponsors) {
        return new Caller(
                account, account, List.of(new Assignment(role, district, null, null, List.of(sponsors))), Set.of());
    }

    Caller sponsor() {
        Caller me = caller("traeger1", Role.SPONSOR, "hamm-norden");
        String id = applications
                .register(me, new NewSponsor("Verein", "ASSOCIATION", "Weg 1", "DE89370400440532013000", "R", "K"))
                .id();
        return caller("traeger1", Role.SPONSOR, "hamm-norden", id);
    }

    Application draft(Caller sponsor, String title) {
        return applications.draft(sponsor, written(sponsor, title));
    }

    static NewApplication written(Caller sponsor, String title) {
        Application sample = new Samples().application();
        return new NewApplication(
                "hamm-norden",
                "r",
                sponsor.sponsors().iterator().next(),
                null,
                title,
                sample.summary(),
                sample.projectType(),
                List.of("URBAN", "INVESTMENT"),
                "g",
                sample.targetGroups(),
                sample.start(),
                sample.end(),
                null,
                List.of(
                        new PlanLine("MATERIAL", "Holz", Money.of("9000.00")),
                        new PlanLine("FEES", null, Money.of("500.00"))),
                List.of(),
                new Declarations(true, true, true));
    }

    private static FundingRound round(String id) {
        if (!"r".equals(id)) {
            throw Refusal.notFound();
        }
        return new Samples().facts().round();
    }

    private Object parameter(Parameter<?> parameter) {
        return parameter.key().equals("applications.requiredRules") ? requiredRules : parameter.standard();
    }

    private final class Desk implements ReviewDesk {
        @Override
        public void open(Caller me, Application application) {
            if (deskIsAway) {
                throw Refusal.unavailable("partners");
            }
        }

        @Override
        public List<Text> blocking(String application) {
            return List.of();
        }
    }
}
