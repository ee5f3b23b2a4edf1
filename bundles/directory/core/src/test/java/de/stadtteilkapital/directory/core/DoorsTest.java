package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.SOUTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.TODAY;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.ApiClientService;
import de.stadtteilkapital.directory.api.DirectoryAdmin;
import de.stadtteilkapital.directory.api.InvitationService;
import de.stadtteilkapital.directory.api.Language;
import de.stadtteilkapital.directory.api.Mandate;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewApiClient;
import de.stadtteilkapital.directory.api.NewInvitation;
import de.stadtteilkapital.directory.api.NewLink;
import de.stadtteilkapital.directory.api.NewMail;
import de.stadtteilkapital.directory.api.NewPassword;
import de.stadtteilkapital.directory.api.Organisation;
import de.stadtteilkapital.directory.api.OwnAccountService;
import de.stadtteilkapital.directory.api.OwnParticulars;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.mail.Notice;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What this room lets whom do with what, as {@code doors.txt} has it. */
@OnBothDatabases
class DoorsTest {
    private static final PageRequest ALL = new PageRequest(PageRequest.MOST, null, null, Map.of(), null);
    private final DirectoryHouse house;
    private final Cast cast;
    private final Doors doors;

    DoorsTest(Database kind) {
        house = new DirectoryHouse(kind);
        cast = new Cast(house);
        doors = new Doors(house.database.transactions(), () -> {
            house.events.clear();
            house.security.clear();
            house.outside.mailLeaves = false;
        });
    }

    @Test
    void eachDoorOpensForThoseOfItsRowAlone() {
        cast.open();
        Cast.people().forEach(doors::person);
        accounts();
        entries();
        invitations();
        ownAccounts();
        clients();
        directory();
        assertThat(doors.faults(DoorTable.beside(DoorsTest.class, "doors.txt"))).isEmpty();
    }

    private void accounts() {
        Things all = Things.in(List.of("open", "guest elsewhere", "closed"), state -> cast.account("konto-", state));
        Things openable = Things.in(
                List.of("without a role in cases", "open", "guest elsewhere", "closed"),
                state -> cast.account("weg-", state));
        String successor = house.open(NORTH, "nachfolge");
        doors.room(AccountService.class, house.register)
                .reads("account", all, (s, me, t) -> shown(s.account(me, t.id())))
                .reads(
                        "accounts",
                        all,
                        (s, me, t) -> s.accounts(me, ALL).items().stream()
                                .filter(one -> one.id().equals(t.id()))
                                .map(DoorsTest::shown)
                                .findFirst()
                                .orElse("hidden"))
                .reads("possible", all, (s, me, t) -> s.possible(me, t.id()))
                .reads("notGiven", all, (s, me, t) -> s.notGiven(me, t.id()))
                .reads(
                        "names",
                        all,
                        (s, me, t) -> s.names(me, List.of(t.id(), "nobody")).isEmpty() ? "hidden" : "shown")
                .reads("logins", Things.NONE, (s, me, t) -> s.logins(me, NORTH).isEmpty() ? "hidden" : "shown")
                .changes(
                        "open",
                        Things.NONE,
                        (s, me, t) -> s.open(me, new NewAccount(NORTH, "neu@example.org", "Neu", "hash")))
                .changes(
                        "open: a taken name",
                        Things.NONE,
                        (s, me, t) -> s.open(me, new NewAccount(NORTH, "Vergeben", "Neu", null)))
                .changes("rename", all, (s, me, t) -> s.rename(me, t.id(), "umbenannt"))
                .changes("rename: a taken name", all, (s, me, t) -> s.rename(me, t.id(), "vergeben"))
                .changes("give", all, (s, me, t) -> s.give(me, t.id(), DirectoryHouse.role(Cast.FINANCE)))
                .changes("give: admin", all, (s, me, t) -> s.give(me, t.id(), DirectoryHouse.role(Cast.ADMIN)))
                .changes(
                        "give: elsewhere",
                        all,
                        (s, me, t) ->
                                s.give(me, t.id(), DirectoryHouse.role(Assignment.in(SOUTH, Role.FINANCE_OFFICER))))
                .changes(
                        "give: unknown office",
                        all,
                        (s, me, t) -> s.give(me, t.id(), DirectoryHouse.role(Assignment.office(NORTH, "gibtesnicht"))))
                .changes(
                        "give: another district's sponsor",
                        all,
                        (s, me, t) -> s.give(
                                me, t.id(), DirectoryHouse.role(Assignment.sponsor(NORTH, List.of(SOUTH + "-verein")))))
                .changes("take", all, (s, me, t) -> s.take(me, t.id(), cast.role(t, Role.FINANCE_OFFICER)))
                .changes("take: admin", all, (s, me, t) -> s.take(me, t.id(), cast.role(t, Role.ADMIN)))
                .changes("take: nothing", all, (s, me, t) -> s.take(me, t.id(), "nothing"))
                .changes("link", openable, (s, me, t) -> s.link(me, t.id(), new NewLink(Cast.ISSUER, "neu")))
                .changes(
                        "link: a taken one",
                        openable,
                        (s, me, t) -> s.link(me, t.id(), new NewLink(Cast.ISSUER, "weg-open")))
                .changes("unlink", all, (s, me, t) -> s.unlink(me, t.id(), cast.link(t)))
                .changes("secretFetched", openable, (s, me, t) -> {
                    s.secretFetched(me, t.id());
                    return "allowed";
                })
                .changes("close", all, (s, me, t) -> s.close(me, t.id(), true))
                .changes("close: somebody takes over", all, (s, me, t) -> s.close(me, t.id(), false, successor))
                .changes("close: nobody's account takes over", all, (s, me, t) -> s.close(me, t.id(), false, "nobody"))
                .changes("reopen", all, (s, me, t) -> s.reopen(me, t.id()));
    }

    private void entries() {
        Things all = Things.in(Cast.ENTRIES, state -> cast.entry("einlass-", state));
        doors.room(AccountService.class, house.register)
                .changes("inviteAgain: by mail", all, (s, me, t) -> {
                    house.outside.mailLeaves = true;
                    return s.inviteAgain(me, t.id());
                })
                .changes("sendReset: by mail", all, (s, me, t) -> {
                    house.outside.mailLeaves = true;
                    return s.sendReset(me, t.id());
                })
                .changes("fetchLink: by mail", all, (s, me, t) -> {
                    house.outside.mailLeaves = true;
                    return s.fetchLink(me, t.id());
                })
                .changes("fetchLink", all, (s, me, t) -> s.fetchLink(me, t.id()))
                .changes("changeMail", all, (s, me, t) -> s.changeMail(me, t.id(), "neu@example.org"));
    }

    private void invitations() {
        doors.room(InvitationService.class, house.invitations)
                .changes("invite", Things.NONE, (s, me, t) -> s.invite(me, invitation("neu@example.org", null)))
                .changes(
                        "invite: a taken name",
                        Things.NONE,
                        (s, me, t) -> s.invite(me, new NewInvitation(NORTH, "vergeben", "Neu", "n@x.org", null, null)))
                .changes(
                        "invite: for a sponsor",
                        Things.NONE,
                        (s, me, t) -> s.invite(
                                me,
                                invitation("neu@example.org", Assignment.sponsor(NORTH, List.of(NORTH + "-verein")))))
                .changes(
                        "invite: for an office",
                        Things.NONE,
                        (s, me, t) ->
                                s.invite(me, invitation("neu@example.org", Assignment.office(NORTH, "jobcenter"))))
                .changes(
                        "invite: finances",
                        Things.NONE,
                        (s, me, t) -> s.invite(me, invitation("neu@example.org", Cast.FINANCE)));
    }

    private static NewInvitation invitation(String mail, Assignment place) {
        return new NewInvitation(
                NORTH, null, "Neu", mail, Language.EN, place == null ? null : DirectoryHouse.role(place));
    }

    private void ownAccounts() {
        Things all = Things.in(Cast.ENTRIES, state -> cast.entry("eigen-", state));
        doors.room(OwnAccountService.class, house.own)
                .reads("own account", all, (s, me, t) -> s.account(me))
                .changes(
                        "own particulars",
                        all,
                        (s, me, t) -> s.change(me, new OwnParticulars("Neu", Language.EN, Notice.NEVER)))
                .changes(
                        "own mail",
                        all,
                        (s, me, t) -> s.changeMail(me, new NewMail("neu@example.org", Cast.PASSWORD), "192.0.2.1"))
                .changes(
                        "own mail: a wrong password",
                        all,
                        (s, me, t) -> s.changeMail(me, new NewMail("neu@example.org", "falsch"), "192.0.2.1"))
                .changes(
                        "own password",
                        all,
                        (s, me, t) ->
                                s.changePassword(me, new NewPassword(Cast.PASSWORD, "neun blaue Raeder"), "192.0.2.1"));
    }

    private static String shown(Account account) {
        return account.login() == null ? "redacted" : "shown";
    }

    private void clients() {
        Things all = Things.in(List.of("offered", "fetched", "revoked", "over"), cast::apiClient);
        doors.room(ApiClientService.class, house.clients)
                .changes("offer", Things.NONE, (s, me, t) -> s.offer(me, DirectoryHouse.asked(Cast.NOW)))
                .changes("offer: nobody's office", Things.NONE, (s, me, t) -> s.offer(me, asked("vereine", "partners")))
                .changes("offer: useless scope", Things.NONE, (s, me, t) -> s.offer(me, asked("jobcenter", "finance")))
                .changes(
                        "offer: a day that is over",
                        Things.NONE,
                        (s, me, t) -> s.offer(me, DirectoryHouse.asked(TODAY)))
                .changes("fetch", all, (s, me, t) -> s.fetch(me, t.id()))
                .reads("client", all, (s, me, t) -> s.client(me, t.id()))
                .reads(
                        "clients",
                        all,
                        (s, me, t) ->
                                any(s.clients(me, ALL).items(), one -> one.id().equals(t.id())))
                .reads("possible: client", all, (s, me, t) -> s.possible(me, t.id()))
                .changes("revoke", all, (s, me, t) -> s.revoke(me, t.id()));
    }

    private static NewApiClient asked(String office, String scope) {
        return new NewApiClient(NORTH, office, "Fachverfahren", List.of(scope + ":read"), Cast.NOW);
    }

    private static <T> String any(List<T> items, Predicate<T> wanted) {
        return items.stream().anyMatch(wanted) ? "shown" : "hidden";
    }

    private static Mandate mandate(String holder) {
        return new Mandate(
                holder, "DEPUTY_COORDINATOR", "Ratsbeschluss 3372/03", LocalDate.of(2026, 11, 1), null, null, NORTH);
    }

    private void directory() {
        house.directory.addMandate(DirectoryHouse.HERE, mandate("vertretung"));
        Things account = Things.in(
                List.of("open", "unknown"),
                state -> "open".equals(state)
                        ? new Thing(house.open(NORTH, "mitwirkung", Cast.FINANCE), "")
                        : new Thing("gibtesnicht", ""));
        doors.room(DirectoryAdmin.class, house.directory)
                .reads(
                        "organisations",
                        Things.NONE,
                        (s, me, t) -> any(s.organisations(me, ALL).items(), one -> NORTH.equals(one.district())))
                .reads("organisation", Things.NONE, (s, me, t) -> s.organisation(me, NORTH, "jobcenter"))
                .reads(
                        "names: organisations",
                        Things.NONE,
                        (s, me, t) -> s.names(me, List.of(new InDistrict(NORTH, "jobcenter")))
                                        .isEmpty()
                                ? "hidden"
                                : "shown")
                .reads(
                        "mandates",
                        Things.NONE,
                        (s, me, t) -> any(s.mandates(me, ALL).items(), one -> "vertretung".equals(one.holder())))
                .reads("loginOf", Things.NONE, (s, me, t) -> s.loginOf(me))
                .changes("putOrganisation", Things.NONE, (s, me, t) -> {
                    s.putOrganisation(me, new Organisation("neu", "Neu", NORTH, List.of("PARTNER")));
                    return "allowed";
                })
                .changes("putOrganisation: shared", Things.NONE, (s, me, t) -> {
                    s.putOrganisation(me, new Organisation("ministerium", "Ministerium", null, List.of("FUNDER")));
                    return "allowed";
                })
                .changes("addMandate", Things.NONE, (s, me, t) -> {
                    s.addMandate(me, mandate("zweite"));
                    return "allowed";
                })
                .changes("actFor", account, (s, me, t) -> {
                    s.actFor(me, t.id(), NORTH, "sponsor");
                    return "allowed";
                })
                .changes("bar", account, (s, me, t) -> {
                    s.bar(me, t.id(), "application");
                    return "allowed";
                });
    }
}
