package de.stadtteilkapital.directory.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewApiClient;
import de.stadtteilkapital.directory.api.NewOrganisation;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.directory.api.Organisation;
import de.stadtteilkapital.directory.api.OrganisationContact;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.security.Occurrence;
import de.stadtteilkapital.platform.persistence.KeptAnswers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import de.stadtteilkapital.platform.testing.fakes.WordedTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The room with its own tables and a day that can be set. */
final class DirectoryHouse {
    static final String NORTH = "hamm-norden";
    static final String SOUTH = "anderswo";
    static final Caller HERE = Caller.house("test", NORTH);
    static final Caller ELSEWHERE = Caller.house("test", SOUTH);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final int LONGEST = 366;

    final NotedEvents events = new NotedEvents();
    final List<Occurrence> security = new ArrayList<>();
    final List<String> forgotten = new ArrayList<>();
    final SetClock clock = new SetClock(TODAY);
    final RoomDatabase database;
    final JpaDirectory directory;
    final JpaAccountService register;
    final JpaInvitations invitations;
    final JpaEntry entry;
    final JpaOwnAccount own;
    final JpaFirstAccounts first;
    final DirectoryAddressees addressees;
    final AccountDesk desk;
    final WordedTexts texts = new WordedTexts();
    final MailWords words;
    final Outside outside = new Outside();
    final JpaApiClients clients;
    final JpaAccounts accounts;
    final JpaOrganisations organisations;
    final OfficesStep offices;
    final PeopleStep people;
    final JpaMandates mandates;
    final JpaAbsences absences;

    /** Organisations that the partners' room has asked for opinions. */
    final Set<String> asked = new HashSet<>();

    DirectoryHouse(Database kind) {
        database = RoomDatabase.on(kind);
        SystemDay day = new SystemDay(clock::now, clock.zone());
        directory = new JpaDirectory(
                database.store(),
                database.transactions(),
                day,
                events,
                Fake.of(KeptAnswers.class, Map.of("forget", a -> forgotten.add((String) a[0]))));
        AccountTerms terms = new AccountTerms(Fake.of(
                AccountsConfig.class,
                Map.of("invitation_hours", a -> 72, "reset_minutes", a -> 60, "password_characters", a -> 12)));
        words = new MailWords(texts, clock);
        desk = new AccountDesk(
                database.store(),
                database.transactions(),
                day,
                new AccountEvents(new DirectoryEvents(events), security::add, database.transactions()),
                outside.keys(),
                terms,
                () -> Optional.ofNullable(outside.publicUrl),
                HandOver.fixed((district, sponsor) -> sponsor.startsWith(district)),
                HandOver.fixed(outside));
        register = new JpaAccountService(desk);
        invitations = new JpaInvitations(desk);
        ResetRequests resets = new ResetRequests(desk, database.store(), Runnable::run);
        entry = new JpaEntry(desk, outside, terms, outside.brake(), resets);
        first = new JpaFirstAccounts(desk);
        addressees = new DirectoryAddressees(database.store(), day);
        clients = new JpaApiClients(
                database.store(),
                database.transactions(),
                day,
                events,
                security::add,
                LONGEST,
                Set.of("partners:read", "partners:write", "events:read"));
        accounts = new JpaAccounts(database.store(), database.transactions(), day, events, security::add);
        organisations = new JpaOrganisations(
                database.store(),
                database.transactions(),
                day,
                events,
                HandOver.fixed((district, organisation) -> asked.contains(organisation)));
        offices = new OfficesStep(database.store(), day);
        people = new PeopleStep(database.store(), day);
        mandates = new JpaMandates(database.store(), database.transactions(), day, events);
        absences = new JpaAbsences(database.store(), database.transactions(), day, events);
        own = new JpaOwnAccount(desk, (shown, address) -> outside.authenticate(shown, accounts), outside, terms);
    }

    void clear() {
        database.clear();
        events.clear();
        security.clear();
        clock.set(TODAY);
        outside.clear();
        asked.clear();
        for (String district : List.of(NORTH, SOUTH)) {
            directory.putOrganisation(
                    Caller.house("test", district),
                    new Organisation("jobcenter", "JobCenter", district, List.of("PARTNER")));
        }
        events.clear();
    }

    /** Opens an account of a district and gives it roles that hold without end; answers its id. */
    String open(String district, String login, Assignment... places) {
        Caller house = Caller.house("test", district);
        String id = register.open(house, new NewAccount(district, login, "Person " + login, "hash"))
                .id();
        for (Assignment place : places) {
            give(Caller.house("test", place.district()), id, place);
        }
        return id;
    }

    void give(Caller me, String id, Assignment place) {
        register.give(me, id, role(place));
    }

    static NewRoleAssignment role(Assignment place) {
        return new NewRoleAssignment(place, "Ratsbeschluss 3372/03", TODAY, null);
    }

    /** Somebody who has logged in by the id of their account. */
    Caller caller(String id) {
        return accounts.caller(id).orElseThrow();
    }

    static NewOrganisation organisation(String id) {
        return new NewOrganisation(
                NORTH,
                id,
                "Sportverein " + id,
                List.of("PARTNER"),
                List.of("Halle am Nachmittag"),
                new OrganisationContact("Ada Ansprech", "02381 0", null, TODAY, TODAY.plusYears(1)));
    }

    static NewApiClient asked(LocalDate expires) {
        return new NewApiClient(NORTH, "jobcenter", "Fachverfahren", List.of("partners:read", "events:read"), expires);
    }

    static void refused(ThrowingCallable act, Refusal.Kind kind) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.kind()).as(r.getMessage()).isEqualTo(kind));
    }
}
