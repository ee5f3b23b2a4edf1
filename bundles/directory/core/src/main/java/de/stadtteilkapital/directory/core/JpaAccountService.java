package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountAct;
import de.stadtteilkapital.directory.api.AccountLink;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.LoginName;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewLink;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.directory.api.SponsorDesk;
import de.stadtteilkapital.directory.core.persistence.AccountRegister;
import de.stadtteilkapital.directory.core.persistence.DirectoryRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.security.SecurityLog;
import de.stadtteilkapital.platform.persistence.FirstInsert;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts, their roles and their links from their tables. */
@Component(immediate = true)
public final class JpaAccountService implements AccountService {
    private final AccountRegister register;
    private final AccountRules rules;
    private final AccountActs acts;
    private final Transactions transactions;
    private final SystemDay day;
    private final AccountEvents events;

    @Activate
    public JpaAccountService(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference SecurityLog security,
            BundleContext context) {
        this(
                store,
                transactions,
                SystemDay.like(clock),
                log,
                security,
                HandOver.to("applications", SponsorDesk.class, context));
    }

    JpaAccountService(
            Store store,
            Transactions transactions,
            SystemDay day,
            EventLog log,
            SecurityLog security,
            HandOver<SponsorDesk> sponsors) {
        register = new AccountRegister(store);
        rules = new AccountRules(new DirectoryRepository(store), sponsors);
        acts = new AccountActs(new Keyholders(register), day);
        this.transactions = requireNonNull(transactions);
        this.day = requireNonNull(day);
        events = new AccountEvents(new DirectoryEvents(log), security, transactions);
    }

    @Override
    public Page<Account> accounts(Caller me, PageRequest request) {
        return register.accounts(request, AccountScope.districts(me)).map(account -> AccountScope.shown(me, account));
    }

    @Override
    public Account account(Caller me, String id) {
        return AccountScope.shown(me, known(me, id));
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        return acts.possible(me, known(me, id));
    }

    @Override
    public Map<String, String> names(Caller me, Collection<String> ids) {
        return register.names(ids, AccountScope.districts(me));
    }

    @Override
    public Account open(Caller me, NewAccount asked) {
        if (!AccountScope.districts(me).contains(asked.district())) {
            throw Refusal.notFound();
        }
        return transactions.required(() -> {
            requireFree(asked.login());
            String id = Ids.next();
            FirstInsert.of(
                    () -> {
                        register.open(id, asked);
                        return id;
                    },
                    JpaAccountService::taken);
            if (asked.passwordHash() != null && !AccountRules.isHouse(me)) {
                register.holdsKey(id, me.account());
            }
            Account account = known(me, id);
            events.opened(me, account);
            return AccountScope.shown(me, account);
        });
    }

    @Override
    public Account rename(Caller me, String id, String login) {
        String wanted = LoginName.checked(login);
        return act(me, id, account -> {
            AccountActs.On on = new AccountActs.On(account);
            acts.requireMay(me, AccountAct.RENAME, on);
            acts.of(me, AccountAct.RENAME, on).require();
            if (!register.named(wanted).filter(id::equals).isPresent()) {
                requireFree(wanted);
            }
            FirstInsert.of(
                    () -> {
                        register.rename(id, wanted);
                        return id;
                    },
                    JpaAccountService::taken);
            events.renamed(me, account);
        });
    }

    @Override
    public Account give(Caller me, String id, NewRoleAssignment asked) {
        return transactions.required(() -> {
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
            rules.checkGiving(me, asked);
            RoleAssignment role = register.give(id, asked, me.account(), day.now());
            events.given(me, account, role);
            return account(me, id);
        });
    }

    @Override
    public Account take(Caller me, String id, String role) {
        return act(me, id, account -> {
            RoleAssignment taken = AccountScope.roles(me, account).stream()
                    .filter(each -> each.id().equals(role))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            AccountActs.On on = new AccountActs.On(account, taken);
            acts.requireMay(me, AccountAct.END_ROLE, on);
            if (acts.of(me, AccountAct.END_ROLE, on).isNow()) {
                register.take(role, me.account(), day.now());
                events.taken(me, account, taken);
            }
        });
    }

    @Override
    public Account link(Caller me, String id, NewLink asked) {
        return act(me, id, account -> {
            acts.requireWayIn(me, account);
            AccountLink link = FirstInsert.of(
                    () -> register.link(id, asked, me.account(), day.now()),
                    () -> Refusal.conflict(new Text(
                            "Diese Anmeldung führt schon zu einem Konto; möglich ist, erst jene Verknüpfung zu lösen.",
                            "This login leads to an account already; it is possible to end that link first.")));
            if (!AccountRules.isHouse(me)) {
                register.holdsKey(id, me.account());
            }
            events.linked(me, account, link);
        });
    }

    @Override
    public Account unlink(Caller me, String id, String link) {
        return act(me, id, account -> {
            acts.requireMay(me, AccountAct.UNLINK, new AccountActs.On(account));
            account.links().stream().filter(l -> l.id().equals(link)).forEach(l -> {
                register.unlink(link);
                events.unlinked(me, account, l);
            });
        });
    }

    @Override
    public void secretFetched(Caller me, String id) {
        act(me, id, account -> {
            acts.requireWayIn(me, account);
            register.holdsKey(id, me.account());
        });
    }

    @Override
    public Account close(Caller me, String id, boolean eraseLogin) {
        return act(me, id, account -> {
            AccountActs.On on = new AccountActs.On(account);
            acts.requireMay(me, AccountAct.CLOSE, on);
            if (acts.of(me, AccountAct.CLOSE, on).isNow()) {
                register.close(id, day.today(), eraseLogin);
                if (account.closedOn() == null) {
                    events.closed(me, account);
                }
            }
        });
    }

    private interface Change {
        void to(Account account);
    }

    private Account act(Caller me, String id, Change change) {
        return transactions.required(() -> {
            known(me, id);
            register.act(id);
            change.to(known(me, id));
            return account(me, id);
        });
    }

    private void requireFree(String login) {
        if (register.named(login).isPresent()) {
            throw taken();
        }
    }

    /** Without a word on whose it is. */
    private static Refusal taken() {
        return Refusal.conflict(new Text(
                "Dieser Anmeldename ist vergeben; bitte einen anderen wählen.",
                "This login name is taken; please choose another."));
    }

    private Account known(Caller me, String id) {
        return register.account(id)
                .filter(account -> AccountScope.sees(me, account))
                .orElseThrow(Refusal::notFound);
    }
}
