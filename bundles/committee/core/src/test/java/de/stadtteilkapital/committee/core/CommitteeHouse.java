package de.stadtteilkapital.committee.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.FoundedBody;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.NewAgendaItem;
import de.stadtteilkapital.committee.api.NewSession;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.core.rules.LegalMajority;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.documents.Frame;
import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.documents.FreemarkerLetters;
import de.stadtteilkapital.platform.persistence.EventLogReader;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.templates.Templates;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.testing.fakes.GuestsHere;
import de.stadtteilkapital.platform.testing.fakes.Installed;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The room with its own tables and real rules, a committee of nine, and a clock that can be moved. */
final class CommitteeHouse {
    static final String DISTRICT = "hamm-norden";
    static final String BODY = "komitee";

    /** What each application asks for, and why somebody gets less. */
    static final String REQUESTED = "9500.00";

    static final String LESS = "Mehr braucht es dafür nicht.";

    final FakeNeighbours others = new FakeNeighbours();
    final NotedEvents events = new NotedEvents();
    final List<Map<?, ?>> printed = new ArrayList<>();
    final List<Template> templates = new ArrayList<>();
    final List<Frame> frames = new ArrayList<>();
    final Caller office = caller("koordination", Role.COORDINATOR, null);
    final Caller chair = member(1);
    final Caller finance = caller("finanzen", Role.FINANCE_OFFICER, null);
    final VotingRules voting = new VotingRules(new GuestsHere());
    final RoomDatabase database;
    final CommitteeTables tables;
    final CommitteeBodies bodies;
    final Members members;
    final BodyToSetUp toSetUp;
    final MembersToLetIn toLetIn;
    final Sessions sessions;
    final Agenda agenda;
    final Attendances attendances;
    final Exclusions recusals;
    final Votes votes;
    final Conditions conditions;
    final MinutesBook minutes;
    final Resolutions resolutions;
    final DecisionDesk decided;
    final MinutesToSign toSign;
    final MinutesToMake toMinute;
    final ConditionsDue conditionsDue;
    final NoticesToIssue toGrant;
    final GrantedCases granted;

    final SetClock clock = new SetClock(Instant.parse("2026-11-02T09:00:00Z"));

    CommitteeHouse(Database kind) {
        database = RoomDatabase.on(kind);
        database.clear();
        voting.addRule(Installed.rule(new LegalMajority(), LegalMajority.ID, "1", "*"));
        Transactions transactions = database.transactions();
        OtherRooms rooms = others.rooms();
        tables = new CommitteeTables(database.store());
        Visibility access = new Visibility(tables, clock);
        CommitteeEvents told = new CommitteeEvents(events);
        Procedures procedures = new Procedures(rooms, voting);
        PapersDesk papers = new PapersDesk(tables, rooms);
        Presence presence = new Presence(tables, access, procedures);
        ExclusionBook book = new ExclusionBook(tables, access, rooms, told, clock);
        SessionDoor door = new SessionDoor(tables, access, rooms, procedures, clock);
        AgendaItemDoor items = new AgendaItemDoor(tables, access, door, procedures);
        ApplicationDoor applications = new ApplicationDoor(tables, rooms);
        Minuting minuting = new Minuting(
                tables, door, procedures, presence, new MinutesWriter(tables, rooms, chronicle()), told, clock);
        bodies = new CommitteeBodies(transactions, tables, rooms, procedures, new BodyEvents(events), clock);
        members = new Members(transactions, tables, rooms, new BodyEvents(events), book, clock);
        toSetUp = new BodyToSetUp(tables, transactions, clock);
        toLetIn = new MembersToLetIn(tables, transactions, rooms, clock);
        sessions = new Sessions(transactions, tables, access, door, rooms, procedures, papers, told, clock);
        agenda = new Agenda(transactions, tables, access, door, items, applications, rooms, papers, book, told);
        attendances = new Attendances(transactions, tables, access, door, presence, rooms, told, clock);
        recusals = new Exclusions(transactions, tables, access, items, book, rooms, told);
        Decisions decisions = new Decisions(tables, rooms, told, clock);
        votes = new Votes(transactions, tables, access, items, procedures, decisions, told, clock);
        conditions = new Conditions(transactions, tables, access, rooms, told, clock);
        Signing signing = new Signing(tables, door, rooms, told, clock);
        minutes = new MinutesBook(
                transactions, tables, access, minuting, signing, new MinutesPaper(letters(), rooms, clock));
        resolutions = new Resolutions(transactions, tables);
        decided = new DecisionDesk(transactions, tables, access, applications, rooms);
        toSign = new MinutesToSign(database.store(), rooms, clock);
        toMinute = new MinutesToMake(database.store(), clock);
        conditionsDue = new ConditionsDue(database.store(), rooms, clock);
        toGrant = new NoticesToIssue(database.store(), rooms);
        granted = new GrantedCases(tables, clock);
        List<Member> nine = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> new Member("komitee" + i, "Mitglied " + i, "komitee" + i, true, i == 1))
                .toList();
        set(DISTRICT, BODY, "Komitee", true, nine);
    }

    /** A body whose seats have ids of the test's choice, and who has always sat in it. */
    void set(String district, String id, String name, boolean decides, List<Member> seats) {
        database.transactions().run(() -> {
            tables.bodies().add(new FoundedBody(district, id, name, decides, null));
            seats.forEach(seat -> tables.members().add(new InDistrict(district, id), seat));
        });
    }

    static Caller caller(String account, Role role, String body, String... bars) {
        return new Caller(
                account,
                "Name von " + account,
                List.of(new Assignment(role, DISTRICT, null, body, List.of())),
                Set.of(bars));
    }

    static Caller member(int number, String... bars) {
        return caller("komitee" + number, Role.BODY_MEMBER, BODY, bars);
    }

    /** Seats by number. */
    static List<String> seats(int... numbers) {
        return IntStream.of(numbers).mapToObj(i -> "komitee" + i).toList();
    }

    static List<Ballot> ballots(Ballot.Choice choice, int... numbers) {
        return seats(numbers).stream().map(seat -> new Ballot(seat, choice)).toList();
    }

    static NewVote approval(String amount, List<Ballot> ballots, Motion.MotionCondition... conditions) {
        return approval(amount, amount.equals(REQUESTED) ? null : LESS, ballots, conditions);
    }

    static NewVote approval(String amount, String reason, List<Ballot> ballots, Motion.MotionCondition... conditions) {
        return new NewVote(new Motion(Motion.Decision.APPROVE, Money.of(amount), reason, List.of(conditions)), ballots);
    }

    static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind().status())
                                .as("%s", refusal.getMessage())
                                .isEqualTo(status));
    }

    String application() {
        String id = Ids.next();
        others.states.put(id, ApplicationState.PRE_ASSESSED);
        return id;
    }

    /** A session ten days ahead. */
    Session planned() {
        return planned(null);
    }

    Session planned(String repeatOf) {
        return sessions.plan(
                office,
                new NewSession(
                        DISTRICT,
                        BODY,
                        clock.now().plus(10, ChronoUnit.DAYS),
                        "Saal 2",
                        "3. Sitzung des Komitees",
                        repeatOf,
                        null));
    }

    AgendaItem item(Session session, String application) {
        return agenda.add(office, session.id(), new NewAgendaItem(application, null, null, null));
    }

    /** Invites, moves the clock to the day and records who came. */
    void hold(Session session, int... present) {
        sessions.invite(office, session.id(), new Invitation(null));
        clock.set(session.startsAt());
        attendances.attend(office, session.id(), seats(present));
    }

    void pass(int days) {
        clock.pass(Duration.ofDays(days));
    }

    /** The first paper that was printed, as it is filled. */
    String paper() {
        Map<String, Object> values = new HashMap<>();
        printed.get(0).forEach((name, value) -> values.put((String) name, value));
        values.put("document", frames.get(0));
        values.put("marks", List.of());
        return new Templates(FreemarkerLetters.class, clock.zone()).fill(templates.get(0), Locale.GERMAN, values);
    }

    /** Keeps what was to be printed. */
    private Letters letters() {
        return Fake.of(Letters.class, Map.of("pdf", a -> {
            templates.add((Template) a[0]);
            frames.add((Frame) a[1]);
            printed.add((Map<?, ?>) a[2]);
            return new byte[0];
        }));
    }

    private static EventLogReader chronicle() {
        return Fake.of(
                EventLogReader.class,
                Map.of("heads", a -> List.of(new EventLogReader.Head(DISTRICT, 17, "ab".repeat(32)))));
    }
}
