package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.CaseName;
import de.stadtteilkapital.applications.api.CaseNames;
import de.stadtteilkapital.applications.api.NewDecision;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.testing.SampleApplication;
import de.stadtteilkapital.committee.api.BudgetGuard;
import de.stadtteilkapital.directory.api.DirectoryAdmin;
import de.stadtteilkapital.partners.api.PartnerService;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.testing.fakes.Holidays;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.OfficeAddress;
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
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The other rooms as far as the committee asks them, in memory. */
final class FakeNeighbours {
    final Map<String, ApplicationState> states = new HashMap<>();
    final List<String> bars = new ArrayList<>();

    /** Accounts with the role of a body, by its id. */
    final Map<String, Set<String>> letIn =
            new HashMap<>(Map.of(CommitteeHouse.BODY, Set.copyOf(CommitteeHouse.seats(1, 2, 3, 4, 5, 6, 7, 8, 9))));

    /** Roles of a body's member that are to come, by its id. */
    final Map<String, Integer> toCome = new HashMap<>();

    /** With what somebody signs, by account@district. */
    final Map<String, String> phrases = new HashMap<>();

    /** What the district has set otherwise, by key. */
    final Map<String, Object> parameters = new HashMap<>();

    final List<Money> commitments = new ArrayList<>();
    Money budget = Money.of("80000.00");
    boolean budgetIsAway;
    boolean coordinatorIsFree;
    private Map<String, ApplicationState> kept = Map.of();

    /** What {@link #back} goes back to. */
    void keep() {
        kept = Map.copyOf(states);
    }

    void back() {
        states.clear();
        states.putAll(kept);
        bars.clear();
        commitments.clear();
        budget = Money.of("80000.00");
        budgetIsAway = false;
        coordinatorIsFree = false;
    }

    /** What was told last of a decision. */
    Land land;

    ProcedureLaw law;
    NewDecision told;

    /** Of which matters it was asked whether somebody is barred from none. */
    final Set<String> asked = new TreeSet<>();

    OtherRooms rooms() {
        ApplicationRegister applications = Fake.of(
                ApplicationRegister.class,
                Map.of(
                        "application", a -> application((String) a[0]),
                        "applications",
                                a -> ids(a[0]).stream()
                                        .filter(states::containsKey)
                                        .collect(Collectors.toMap(i -> i, this::application)),
                        "sponsors", a -> ids(a[0]).stream().distinct().collect(Collectors.toMap(i -> i, this::sponsor)),
                        "preAssessment", a -> Optional.empty(),
                        "schedule", a -> move((String) a[1], ApplicationState.SCHEDULED),
                        "decide", a -> decide((String) a[1], (NewDecision) a[2]),
                        "conditionsFulfilled", a -> move((String) a[1], ApplicationState.APPROVED)));
        DirectoryAdmin directory = Fake.of(
                DirectoryAdmin.class,
                Map.of(
                        "bar", a -> bars.add(a[1] + " from " + a[2]),
                        "nameOf", a -> Optional.of("Name von " + a[0]),
                        "phraseOf", a -> Optional.ofNullable(phrases.get(a[1] + "@" + a[0])),
                        "bodyMembers", a -> Map.copyOf(letIn),
                        "standingRolesOf", a -> standing((InDistrict) a[0]),
                        "takesPart", a -> !((String) a[1]).startsWith("elsewhere"),
                        "hasUnbarred", a -> isFree(ids(a[2]))));
        PartnerService partners = Fake.of(PartnerService.class, Map.of("requests", a -> Page.whole(List.of())));
        ProgrammeService programme = Fake.of(
                ProgrammeService.class,
                Map.of(
                        "parameter", a -> parameter((Parameter<?>) a[1]),
                        "district", a -> district(),
                        "deadline", a -> Holidays.NORTH_RHINE_WESTPHALIA));
        BudgetGuard budget = (me, district, round, application, amount) -> commit(amount);
        CaseNames names =
                ids -> ids.stream().filter(states::containsKey).collect(Collectors.toMap(i -> i, FakeNeighbours::name));
        return new OtherRooms(
                HandOver.fixed(applications),
                HandOver.fixed(directory),
                HandOver.fixed(partners),
                HandOver.fixed(programme),
                HandOver.fixed(budget),
                HandOver.fixed(names));
    }

    private Object parameter(Parameter<?> wanted) {
        return parameters.getOrDefault(wanted.key(), wanted.standard());
    }

    private Object decide(String application, NewDecision decision) {
        told = decision;
        return move(application, decision.decision());
    }

    private static CaseName name(String application) {
        return new CaseName("HN-2026-0001", "Titel " + application, "Verein");
    }

    private long standing(InDistrict body) {
        return letIn.getOrDefault(body.id(), Set.of()).size() + toCome.getOrDefault(body.id(), 0);
    }

    private boolean isFree(Collection<String> matters) {
        asked.addAll(matters);
        return coordinatorIsFree;
    }

    private void commit(Money amount) {
        if (budgetIsAway) {
            throw Refusal.unavailable("finance");
        }
        if (Money.sum(commitments.stream()).plus(amount).isMoreThan(budget)) {
            throw Refusal.rule("/motion/amount", Text.same("budget"), "finance.budget", "budget");
        }
        commitments.add(amount);
    }

    private Object move(String application, ApplicationState state) {
        states.put(application, state);
        return null;
    }

    Application application(String id) {
        if (!states.containsKey(id)) {
            throw Refusal.notFound();
        }
        SampleApplication sample = new SampleApplication();
        sample.id = id;
        sample.state = states.get(id);
        sample.title += " " + id;
        sample.requested = Money.of("9500.00");
        return sample.application();
    }

    private Sponsor sponsor(String id) {
        return new Sponsor(id, "Verein", "ASSOCIATION", "Straße 1", "DE00", "Frau A", "Herr B", List.of());
    }

    private District district() {
        OfficeAddress office = new OfficeAddress(
                "Stadt Hamm", "Sorauer Straße 14", "59065 Hamm", "02381 17-0", "amt@hamm.example", "Gefördert");
        return new District(
                "hamm-norden", "Hamm-Norden", "Programm", Money.of("10000.00"), "HN", office, List.of(), land, law);
    }

    @SuppressWarnings("unchecked") // lists of ids only
    private static Collection<String> ids(Object argument) {
        return (Collection<String>) argument;
    }
}
