package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.GrantView;
import de.stadtteilkapital.applications.api.NewSponsor;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.ReviewDesk;
import de.stadtteilkapital.applications.api.StartDesk;
import de.stadtteilkapital.applications.core.rules.Complete;
import de.stadtteilkapital.applications.core.rules.PlanBalanced;
import de.stadtteilkapital.applications.core.rules.SimilarTitle;
import de.stadtteilkapital.applications.core.rules.SubmissionDeadline;
import de.stadtteilkapital.applications.testing.SampleApplication;
import de.stadtteilkapital.directory.api.DirectoryAdmin;
import de.stadtteilkapital.platform.api.CodeBook;
import de.stadtteilkapital.platform.api.CodedField;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.testing.fakes.GuestsHere;
import de.stadtteilkapital.platform.testing.fakes.Holidays;
import de.stadtteilkapital.platform.testing.fakes.Installed;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import de.stadtteilkapital.platform.testing.fakes.WordedTexts;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingArea;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ProcedureLaw;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.ComponentServiceObjects;

/** The room with its real tables and rules, between neighbours that do as they are told. */
final class House {
    static final Caller OFFICE = caller("koordination", Role.COORDINATOR, "hamm-norden");

    static final String NO_CODE = "NO_SUCH_CODE";

    final NotedEvents noted = new NotedEvents();
    final RoomDatabase database;
    final RuleBook rules = new RuleBook(new GuestsHere());
    final SetClock clock = new SetClock(Samples.TODAY);
    private final Map<String, ComponentServiceObjects<EligibilityRule>> common = Map.of(
            "applications.complete", common(new Complete(), "applications.complete"),
            "applications.plan-balanced", common(new PlanBalanced(), "applications.plan-balanced"),
            "applications.deadline", common(new SubmissionDeadline(), "applications.deadline"),
            "applications.similar-title", common(new SimilarTitle(), "applications.similar-title"));
    private final List<String> away = new ArrayList<>();
    boolean deskIsAway;
    boolean startDeskIsAway;
    Possibility newStart = Possibility.now();
    List<Text> blocking = List.of();
    Set<String> requiredRules = Set.of();
    Optional<Money> ceiling = Optional.empty();
    final Map<String, Goal> goals = new KnownGoals();

    /** Those of the action plan that holds today. */
    Set<String> offered = Set.of("g");

    /** Those of the district today. */
    List<FundingArea> areas = new Samples().areas;

    /** Titles of the needs that there are, and which hold today. */
    final Map<String, String> needs = new HashMap<>();

    Set<String> holding = Set.of("n");

    /** Whose law the district follows; nobody has said. */
    Land land;

    ProcedureLaw law;

    final List<Map<?, ?>> printed = new ArrayList<>();
    final List<Object> framed = new ArrayList<>();
    final WordedTexts texts = new WordedTexts();
    final OtherRooms rooms;
    final Applications applications;
    final Advice advice;
    final Sponsors sponsors;
    final JpaApplicationRegister register;
    final JpaCriteria criteria;

    House(Database kind) {
        database = RoomDatabase.on(kind);
        ProgrammeService programme = Fake.of(
                ProgrammeService.class,
                Map.of(
                        "district", a -> district((String) a[0]),
                        "deadline", a -> Holidays.NORTH_RHINE_WESTPHALIA,
                        "round", a -> round((String) a[0]),
                        "goal", a -> goals.get((String) a[0]),
                        "goalsToday", a -> offered.stream().map(goals::get).toList(),
                        "goalNames", a -> names((Collection<?>) a[1]),
                        "needsToday", a -> holding.stream().map(Samples::need).toList(),
                        "needNames", a -> needNames((Collection<?>) a[1]),
                        "codeList", a -> new CodeList((String) a[0], List.of()),
                        "parameter", a -> parameter((String) a[0], (Parameter<?>) a[1])));
        DirectoryAdmin directory = Fake.of(
                DirectoryAdmin.class,
                Map.of(
                        "actFor", a -> null,
                        "homeOf", a -> Optional.of("hamm-norden"),
                        "nameOf", a -> Optional.of("Name of " + a[0])));
        rooms = new OtherRooms(
                HandOver.fixed(directory),
                HandOver.fixed(programme),
                HandOver.<CodeBook>fixed((district, codes) -> wrong(codes)),
                HandOver.fixed(new Desk()),
                HandOver.away(GrantView.class),
                HandOver.<StartDesk>fixed(new StartDeskHere(this::newStart)),
                HandOver.fixed(letters()),
                HandOver.fixed(texts));
        common.values().forEach(rules::addRule);
        applications =
                new Applications(database.store(), database.transactions(), clock, noted, rooms, rules, narrator());
        advice = new Advice(database.store(), database.transactions(), clock, noted, rooms);
        sponsors = new Sponsors(database.store(), database.transactions(), clock, noted, rooms);
        criteria = new JpaCriteria(database.store(), database.transactions(), clock, noted, rooms);
        register = new JpaApplicationRegister(database.store(), database.transactions(), clock, noted, rooms);
    }

    private Possibility newStart() {
        if (startDeskIsAway) {
            throw Refusal.unavailable("finance");
        }
        return newStart;
    }

    private static Narrator narrator() {
        Narrator narrator = new Narrator();
        narrator.addWords(new ApplicationWords());
        return narrator;
    }

    /** Prints nothing, but notes with what. */
    private Letters letters() {
        return Fake.of(Letters.class, Map.of("pdf", a -> {
            framed.add(a[1]);
            printed.add((Map<?, ?>) a[2]);
            return new byte[] {'%', 'P', 'D', 'F'};
        }));
    }

    void clear() {
        database.clear();
        setBack();
    }

    /** What stands outside the database. */
    void setBack() {
        noted.clear();
        clock.set(Samples.TODAY);
        deskIsAway = false;
        startDeskIsAway = false;
        newStart = Possibility.now();
        blocking = List.of();
        requiredRules = Set.of();
        ceiling = Optional.empty();
        goals.clear();
        goals.put("g", new Samples().facts().goal());
        offered = Set.of("g");
        needs.clear();
        needs.put("n", "Treffpunkt");
        holding = Set.of("n");
        land = null;
        law = null;
        away.forEach(rule -> rules.addRule(common.get(rule)));
        away.clear();
    }

    private static ComponentServiceObjects<EligibilityRule> common(EligibilityRule rule, String id) {
        return Installed.rule(rule, id, "1", "*");
    }

    /** A common rule goes, until the next {@link #setBack}. */
    void takeAway(String rule) {
        rules.removeRule(common.get(rule));
        away.add(rule);
    }

    static Caller caller(String account, Role role, String district, String... sponsors) {
        return new Caller(
                account, account, List.of(new Assignment(role, district, null, null, List.of(sponsors))), Set.of());
    }

    Caller sponsor() {
        Caller me = caller("traeger1", Role.SPONSOR, "hamm-norden");
        String id = sponsors.register(
                        me, new NewSponsor("Verein", "ASSOCIATION", "Weg 1", "DE89370400440532013000", "R", "K"))
                .id();
        return caller("traeger1", Role.SPONSOR, "hamm-norden", id);
    }

    Application draft(Caller sponsor, String title) {
        return applications.draft(sponsor, written(sponsor, title));
    }

    static Proposal written(Caller sponsor, String title) {
        SampleApplication sample = new SampleApplication();
        sample.round = "r";
        sample.sponsor = sponsor.sponsors().iterator().next();
        sample.title = title;
        sample.features = List.of("URBAN", "INVESTMENT");
        sample.goal = "g";
        return sample.proposal();
    }

    private Map<String, String> names(Collection<?> ids) {
        return goals.values().stream()
                .filter(goal -> ids.contains(goal.id()))
                .collect(Collectors.toMap(Goal::id, Goal::title));
    }

    private Map<String, String> needNames(Collection<?> ids) {
        Map<String, String> names = new HashMap<>(needs);
        names.keySet().retainAll(ids);
        return names;
    }

    private static FundingRound round(String id) {
        return known("r", id, new Samples().facts().round());
    }

    private District district(String id) {
        Samples samples = new Samples();
        samples.areas = areas;
        samples.district = id;
        samples.land = land;
        samples.law = law;
        return known(
                id, id.equals("elsewhere") ? id : "hamm-norden", samples.facts().district());
    }

    private static <T> T known(String id, String asked, T found) {
        if (!id.equals(asked)) {
            throw Refusal.notFound();
        }
        return found;
    }

    private static List<Objection> wrong(List<CodedField> codes) {
        return codes.stream()
                .filter(field -> NO_CODE.equals(field.code()))
                .map(field -> new Objection(field.pointer(), Text.same("no such code")))
                .toList();
    }

    /** The programme itself has set nothing. */
    private Object parameter(String district, Parameter<?> parameter) {
        if (!"hamm-norden".equals(district)) {
            return parameter.standard();
        }
        return switch (parameter.key()) {
            case "applications.requiredRules" -> requiredRules;
            case "programme.maxGrant" -> ceiling;
            default -> parameter.standard();
        };
    }

    private final class Desk implements ReviewDesk {
        @Override
        public void open(Caller me, Application application) {
            blocking(application.id());
        }

        @Override
        public List<Text> blocking(String application) {
            if (deskIsAway) {
                throw Refusal.unavailable("partners");
            }
            return blocking;
        }
    }
}
