package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountAct;
import de.stadtteilkapital.directory.api.AccountLink;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.FetchedLink;
import de.stadtteilkapital.directory.api.LoginName;
import de.stadtteilkapital.directory.api.MailAddress;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewLink;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.directory.core.persistence.AccountRegister;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.FirstInsert;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts, their roles and their links from their tables. */
@Component(immediate = true)
public final class JpaAccountService implements AccountService {
    private final AccountDesk desk;
    private final AccountRegister register;
    private final AccountActs acts;
    private final AccountEvents events;
    private final EntryLinks links;

    @Activate
    public JpaAccountService(@Reference AccountDesk desk) {
        this.desk = requireNonNull(desk);
        register = desk.register();
        acts = desk.acts();
        events = desk.events();
        links = new EntryLinks(desk);
    }

    @Override
    public Page<Account> accounts(Caller me, PageRequest request) {
        return register.accounts(request, AccountScope.districts(me)).map(account -> AccountScope.shown(me, account));
    }

    @Override
    public Account account(Caller me, String id) {
        return AccountScope.shown(me, desk.known(me, id));
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        return acts.possible(me, desk.known(me, id));
    }

    @Override
    public Map<Role, Text> notGiven(Caller me, String id) {
        return acts.notGiven(me, desk.known(me, id));
    }

    @Override
    public Map<String, String> names(Caller me, Collection<String> ids) {
        return register.names(ids, AccountScope.districts(me));
    }

    @Override
    public Map<String, String> logins(Caller me, String district) {
        return AccountScope.districts(me).contains(district) ? register.logins(district) : Map.of();
    }

    @Override
    public Account open(Caller me, NewAccount asked) {
        if (!AccountScope.districts(me).contains(asked.district())) {
            throw Refusal.notFound();
        }
        return desk.transactions().required(() -> AccountScope.shown(me, desk.open(me, asked)));
    }

    @Override
    public Account rename(Caller me, String id, String login) {
        String wanted = LoginName.checked(login);
        return desk.act(me, id, AccountAct.RENAME, account -> {
            desk.rename(id, wanted);
            events.renamed(me, account);
        });
    }

    @Override
    public Account give(Caller me, String id, NewRoleAssignment asked) {
        return desk.transactions().required(() -> {
            if (!AccountScope.districts(me).contains(asked.place().district())) {
                throw Refusal.notFound();
            }
            // another district's account too: whoever gives the role has been told its id
            Account account = register.account(id).orElseThrow(Refusal::notFound);
            register.act(id);
            AccountActs.On on = new AccountActs.On(account);
            // that it is closed is told first, since then it is nobody's to do
            acts.of(me, AccountAct.GIVE_ROLE, on).require();
            acts.requireMay(me, AccountAct.GIVE_ROLE, on);
            acts.requireGiving(me, account, asked.place().role());
            desk.rules().checkGiving(me, asked);
            desk.give(me, account, asked);
            return account(me, id);
        });
    }

    @Override
    public Account take(Caller me, String id, String role) {
        return desk.act(me, id, account -> {
            RoleAssignment taken = AccountScope.roles(me, account).stream()
                    .filter(each -> each.id().equals(role))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            AccountActs.On on = new AccountActs.On(account, taken);
            acts.requireMay(me, AccountAct.END_ROLE, on);
            if (acts.of(me, AccountAct.END_ROLE, on).isNow()) {
                register.take(role, me.account(), desk.day().now());
                events.taken(me, account, taken);
            }
        });
    }

    @Override
    public Account link(Caller me, String id, NewLink asked) {
        return desk.act(me, id, account -> {
            acts.requireWayIn(me, account);
            AccountLink link = FirstInsert.of(
                    () -> register.link(id, asked, me.account(), desk.day().now()),
                    () -> Refusal.conflict(new Text(
                            "Diese Anmeldung führt schon zu einem Konto; möglich ist, erst jene Verknüpfung zu lösen.",
                            "This login leads to an account already; it is possible to end that link first.")));
            desk.holdsKey(me, id);
            events.linked(me, account, link);
        });
    }

    @Override
    public Account unlink(Caller me, String id, String link) {
        return desk.act(me, id, account -> {
            acts.requireMay(me, AccountAct.UNLINK, new AccountActs.On(account));
            account.links().stream().filter(l -> l.id().equals(link)).forEach(l -> {
                register.unlink(link);
                events.unlinked(me, account, l);
            });
        });
    }

    @Override
    public void secretFetched(Caller me, String id) {
        desk.act(me, id, account -> {
            acts.requireWayIn(me, account);
            register.holdsKey(id, me.account());
        });
    }

    @Override
    public Account inviteAgain(Caller me, String id) {
        return links.inviteAgain(me, id);
    }

    @Override
    public FetchedLink fetchLink(Caller me, String id) {
        return links.fetch(me, id);
    }

    @Override
    public Account sendReset(Caller me, String id) {
        return links.sendReset(me, id);
    }

    @Override
    public Account changeMail(Caller me, String id, String mail) {
        MailAddress.check(mail);
        return desk.act(me, id, AccountAct.CHANGE_MAIL, account -> {
            desk.rules().checkMail(register.account(me.account()), mail);
            register.changeMail(id, mail);
            desk.links().endAll(id);
            desk.namesAddress(me, id);
            events.mailChanged(me, account, mail);
        });
    }

    @Override
    public Account close(Caller me, String id, boolean eraseLogin, String successor) {
        return desk.act(me, id, account -> {
            AccountActs.On on = new AccountActs.On(account);
            acts.requireMay(me, AccountAct.CLOSE, on);
            if (acts.of(me, AccountAct.CLOSE, on).isNow()) {
                AccountRules.checkSuccessor(me, account, successor, register);
                register.close(id, desk.day().today(), eraseLogin);
                desk.links().endAll(id);
                if (account.closedOn() == null) {
                    events.closed(me, account, successor);
                }
            }
        });
    }

    @Override
    public Account reopen(Caller me, String id) {
        return desk.act(me, id, account -> {
            AccountActs.On on = new AccountActs.On(account);
            acts.requireMay(me, AccountAct.REOPEN, on);
            if (account.closedOn() != null) {
                acts.of(me, AccountAct.REOPEN, on).require();
                register.reopen(id);
                events.reopened(me, account);
            }
        });
    }
}
