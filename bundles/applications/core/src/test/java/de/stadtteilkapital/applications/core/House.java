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
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The room with its real tables and rules, between neighbours that do as they are told. */
final class House implements AutoCloseable {
    static final Caller OFFICE = caller("koordination", Role.COORDINATOR, "hamm-norden");

    final List<DomainEvent> noted = new ArrayList<>();
    final ApplicationsDatabase database = new ApplicationsDatabase();
    final RuleBook rules = new RuleBook();
    boolean deskIsAway;
    boolean logIsFull;
    Set<String> requiredRules = Set.of();
    final JpaApplications applications;
    final JpaApplicationRegister register;

    House() {
        Neighbours neighbours = new Neighbours();
        neighbours.bindProgramme(fake(ProgrammeService.class, (proxy, method, args) -> switch (method.getName()) {
            case "district" -> new Samples().facts().district();
            case "round" -> round((String) args[0]);
            case "goal" -> new Samples().facts().goal();
            case "parameter" ->
                ((Parameter<?>) args[1]).key().equals("applications.requiredRules")
                        ? requiredRules
                        : ((Parameter<?>) args[1]).standard();
            default -> null;
        }));
        neighbours.bindDirectory(fake(DirectoryAdmin.class, (proxy, method, args) -> null));
        neighbours.bindReviewDesk(new Desk());
        for (var rule : List.of(new Complete(), new PlanBalanced(), new Deadline(), new SimilarTitle())) {
            rules.addRule(rule, Map.of("stadtteilkapital.district", "*"));
        }
        EventLog log = new Log();
        applications =
                new JpaApplications(database.store(), database.transactions(), new Clock(), log, neighbours, rules);
        register = new JpaApplicationRegister(database.store(), database.transactions(), log);
    }

    void clear() {
        database.clear();
        noted.clear();
        deskIsAway = false;
        logIsFull = false;
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

    private static <S> S fake(Class<S> type, InvocationHandler behaviour) {
        return type.cast(Proxy.newProxyInstance(
                House.class.getClassLoader(), new Class<?>[] {type}, (p, m, a) -> switch (m.getName()) {
                    case "hashCode" -> System.identityHashCode(p);
                    case "equals" -> p == a[0];
                    default -> behaviour.invoke(p, m, a);
                }));
    }

    @Override
    public void close() {
        database.close();
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

    private final class Log implements EventLog {
        @Override
        public void append(Caller actor, DomainEvent event) {
            if (logIsFull) {
                throw new IllegalStateException("no more room");
            }
            noted.add(event);
        }

        @Override
        public Page<LoggedEvent> after(Caller caller, String cursor, int limit) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Clock implements BusinessClock {
        @Override
        public Instant now() {
            return Samples.TODAY.atTime(12, 0).atZone(zone()).toInstant();
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Berlin");
        }
    }
}
