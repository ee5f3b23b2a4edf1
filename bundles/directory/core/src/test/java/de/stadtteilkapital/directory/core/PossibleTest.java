package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountAct;
import de.stadtteilkapital.directory.api.ApiClientAct;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.directory.api.NewLink;
import de.stadtteilkapital.directory.api.OrganisationAct;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each is told to be possible, as {@code possible.txt} has it; and that the doors open for that alone. */
@OnBothDatabases
class PossibleTest {
    private static final List<String> ACCOUNTS =
            List.of("without a role in cases", "open", "guest elsewhere", "role ended", "closed", "erased");
    private static final List<String> CLIENTS = List.of("offered", "fetched", "revoked", "over");

    /** What both services tell. */
    public interface Told {
        List<Possible> possible(Caller me, String id);
    }

    /** An act with what it is done on. */
    private record Attempt(Act act, List<String> ids, Runnable door) {}

    /** Takes what an attempt has changed back. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final DirectoryHouse house;
    private final Cast cast;

    PossibleTest(Database kind) {
        house = new DirectoryHouse(kind);
        cast = new Cast(house);
    }

    @Test
    void eachIsToldWhatTheirRowSays() {
        cast.open();
        Doors doors = new Doors(house.database.transactions(), () -> house.outside.mailLeaves = false);
        Cast.people().forEach(doors::person);
        Things accounts = Things.in(ACCOUNTS, state -> cast.account("konto-", state));
        Things clients = Things.in(CLIENTS, cast::apiClient);
        Doors.Room<Told> ofAccounts = doors.room(Told.class, house.register::possible);
        Stream.of(AccountAct.values())
                .forEach(act ->
                        ofAccounts.reads(act.name(), accounts, (told, me, t) -> word(act, told.possible(me, t.id()))));
        Things entries = Things.in(Cast.ENTRIES, state -> cast.entry("einlass-", state));
        for (AccountAct act : List.of(
                AccountAct.INVITE_AGAIN, AccountAct.SEND_RESET, AccountAct.FETCH_LINK, AccountAct.CHANGE_MAIL)) {
            ofAccounts.reads(act.name() + " by hand", entries, (told, me, t) -> word(act, told.possible(me, t.id())));
            ofAccounts.reads(act.name() + " by mail", entries, (told, me, t) -> {
                house.outside.mailLeaves = true;
                return word(act, told.possible(me, t.id()));
            });
        }
        Doors.Room<Told> ofClients = doors.room(Told.class, house.clients::possible);
        Stream.of(ApiClientAct.values())
                .forEach(act ->
                        ofClients.reads(act.name(), clients, (told, me, t) -> word(act, told.possible(me, t.id()))));
        Doors.Room<Told> ofOrganisations =
                doors.room(Told.class, (me, id) -> house.organisations.possible(me, NORTH, id));
        Things organisations = Things.in(OrganisationDoors.STATES, state -> cast.organisation("vorhanden-", state));
        Stream.of(OrganisationAct.values())
                .forEach(act -> ofOrganisations.reads(
                        "organisation: " + act.name(),
                        organisations,
                        (told, me, t) -> word(act, told.possible(me, t.id()))));

        assertThat(doors.faults(DoorTable.beside(PossibleTest.class, "possible.txt")))
                .isEmpty();
    }

    private static String word(Act act, List<Possible> told) {
        List<Possible> all = told.stream().filter(each -> each.act() == act).toList();
        if (all.isEmpty()) {
            return "none";
        }
        String when = all.stream().allMatch(each -> each.reason() == null) ? "now" : "later";
        return all.size() == 1 ? when : when + " " + all.size();
    }

    @Test
    void anAccountsDoorsOpenForWhatIsToldToBePossibleNow() {
        cast.open();
        List<String> wrong = new ArrayList<>();
        List<Thing> things = Stream.concat(
                        ACCOUNTS.stream().map(state -> cast.account("konto-", state)),
                        Stream.of("invited", "entered", "entered without a role")
                                .map(state -> cast.entry("einlass-", state)))
                .toList();
        for (Thing thing : things) {
            String state = cast.known(thing).name();
            Cast.people().forEach((who, person) -> {
                Caller me = person.apply(thing);
                compare(
                                who + ", " + state,
                                told(() -> house.register.possible(me, thing.id())),
                                onAccount(me, thing),
                                () -> List.of(cast.known(thing), links(thing)))
                        .forEach(wrong::add);
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** Whether there are any of either kind. */
    private String links(Thing thing) {
        return Stream.of(LinkKind.values())
                .filter(kind -> house.desk.links().madeSince(thing.id(), kind, Duration.ofDays(1)))
                .toList()
                .toString();
    }

    private List<Attempt> onAccount(Caller me, Thing thing) {
        String id = thing.id();
        List<Attempt> attempts = new ArrayList<>();
        String where =
                DirectoryRight.KEEP_ACCOUNTS.districts(me).stream().findFirst().orElse(NORTH);
        Assignment place = Assignment.in(where, Role.PAYMENT_RELEASER);
        attempts.add(new Attempt(AccountAct.RENAME, List.of(id), () -> house.register.rename(me, id, "umbenannt")));
        // a role is given to an account that is not seen, too: whoever gives it has been told its id
        if (sees(me, cast.known(thing))) {
            attempts.add(new Attempt(AccountAct.GIVE_ROLE, List.of(id), () -> house.give(me, id, place)));
        }
        attempts.add(new Attempt(AccountAct.INVITE_AGAIN, List.of(id), () -> house.register.inviteAgain(me, id)));
        attempts.add(new Attempt(AccountAct.FETCH_LINK, List.of(id), () -> house.register.fetchLink(me, id)));
        attempts.add(new Attempt(AccountAct.SEND_RESET, List.of(id), () -> house.register.sendReset(me, id)));
        attempts.add(new Attempt(
                AccountAct.CHANGE_MAIL, List.of(id), () -> house.register.changeMail(me, id, "anders@example.org")));
        attempts.add(new Attempt(AccountAct.REOPEN, List.of(id), () -> house.register.reopen(me, id)));
        attempts.add(new Attempt(
                AccountAct.LINK, List.of(id), () -> house.register.link(me, id, new NewLink(Cast.ISSUER, "neu"))));
        attempts.add(new Attempt(AccountAct.CLOSE, List.of(id), () -> house.register.close(me, id, true)));
        cast.known(thing)
                .roles()
                .forEach(role -> attempts.add(new Attempt(
                        AccountAct.END_ROLE, List.of(id, role.id()), () -> house.register.take(me, id, role.id()))));
        cast.known(thing)
                .links()
                .forEach(link -> attempts.add(new Attempt(
                        AccountAct.UNLINK, List.of(id, link.id()), () -> house.register.unlink(me, id, link.id()))));
        return attempts;
    }

    private static boolean sees(Caller me, Account account) {
        return Stream.concat(
                        Stream.of(account.district()), account.roles().stream().map(RoleAssignment::district))
                .anyMatch(district -> DirectoryRight.KEEP_ACCOUNTS.isHeld(me, district));
    }

    @Test
    void aClientsDoorsOpenForWhatIsToldToBePossibleNow() {
        cast.open();
        List<String> wrong = new ArrayList<>();
        for (String state : CLIENTS) {
            Thing thing = cast.apiClient(state);
            String id = thing.id();
            Cast.people().forEach((who, person) -> {
                Caller me = person.apply(thing);
                List<Attempt> attempts = List.of(
                        new Attempt(ApiClientAct.FETCH_TOKEN, List.of(id), () -> house.clients.fetch(me, id)),
                        new Attempt(ApiClientAct.REVOKE, List.of(id), () -> house.clients.revoke(me, id)));
                compare(
                                who + ", " + state,
                                told(() -> house.clients.possible(me, id)),
                                attempts,
                                () -> house.clients.client(Caller.house("test", NORTH), id))
                        .forEach(wrong::add);
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** Whoever does not see the thing is told nothing. */
    private static List<Possible> told(Supplier<List<Possible>> asked) {
        try {
            return asked.get();
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
            return List.of();
        }
    }

    private Stream<String> compare(String case_, List<Possible> told, List<Attempt> attempts, Supplier<?> look) {
        assertThat(attempts)
                .as(case_)
                .extracting(Attempt::ids)
                .containsAll(told.stream().map(Possible::ids).toList());
        return attempts.stream().flatMap(attempt -> {
            boolean now = told.stream()
                    .anyMatch(each ->
                            each.act() == attempt.act() && each.ids().equals(attempt.ids()) && each.reason() == null);
            String outcome = outcome(attempt.door(), look);
            return now == "done".equals(outcome)
                    ? Stream.empty()
                    : Stream.of("%s, %s: told %s, but %s".formatted(case_, attempt.act(), now, outcome));
        });
    }

    /** What was done already and is repeated changes nothing, and is as little possible as what is refused. */
    private String outcome(Runnable door, Supplier<?> look) {
        Object before = look.get();
        String[] outcome = {"nothing"};
        try {
            house.database.transactions().run(() -> {
                door.run();
                outcome[0] = look.get().equals(before) ? "nothing" : "done";
                throw new Undone();
            });
        } catch (Undone undone) {
            return outcome[0];
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isIn(Refusal.Kind.FORBIDDEN, Refusal.Kind.NOT_FOUND, Refusal.Kind.CONFLICT);
            return refusal.kind().name();
        }
        return outcome[0];
    }
}
