package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountAct;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.directory.api.SponsorDesk;
import de.stadtteilkapital.directory.core.persistence.AccountRegister;
import de.stadtteilkapital.directory.core.persistence.DirectoryRepository;
import de.stadtteilkapital.directory.core.persistence.MandateRegister;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.http.PublicUrl;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.mail.Post;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.security.SecurityLog;
import de.stadtteilkapital.platform.persistence.FirstInsert;
import de.stadtteilkapital.platform.persistence.HouseKeys;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the services about accounts share: the register, who may what, links, mails and events. */
@Component(service = AccountDesk.class)
public final class AccountDesk {
    private final AccountRegister register;
    private final AccountRules rules;
    private final MandateRegister mandates;
    private final AccountActs acts;
    private final AccountEvents events;
    private final SingleUseLinks links;
    private final MailDesk mail;
    private final PublicUrl publicUrl;
    private final Transactions transactions;
    private final SystemDay day;

    @Activate
    public AccountDesk(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference SecurityLog security,
            @Reference HouseKeys keys,
            @Reference AccountTerms terms,
            @Reference PublicUrl publicUrl,
            BundleContext context) {
        this(
                store,
                transactions,
                SystemDay.like(clock),
                new AccountEvents(new DirectoryEvents(log), security, transactions),
                keys,
                terms,
                publicUrl,
                HandOver.to("applications", SponsorDesk.class, context),
                HandOver.to(Post.class, context));
    }

    AccountDesk(
            Store store,
            Transactions transactions,
            SystemDay day,
            AccountEvents events,
            HouseKeys keys,
            AccountTerms terms,
            PublicUrl publicUrl,
            HandOver<SponsorDesk> sponsors,
            HandOver<Post> post) {
        register = new AccountRegister(store);
        mandates = new MandateRegister(store);
        rules = new AccountRules(new DirectoryRepository(store), day, sponsors);
        mail = new MailDesk(post);
        Keyholders keyholders = new Keyholders(register);
        acts = new AccountActs(keyholders, new WaysIn(keyholders, mail, publicUrl, day), day);
        links = new SingleUseLinks(store, keys, terms, day);
        this.events = requireNonNull(events);
        this.publicUrl = requireNonNull(publicUrl);
        this.transactions = requireNonNull(transactions);
        this.day = requireNonNull(day);
    }

    AccountRegister register() {
        return register;
    }

    AccountRules rules() {
        return rules;
    }

    AccountActs acts() {
        return acts;
    }

    AccountEvents events() {
        return events;
    }

    SingleUseLinks links() {
        return links;
    }

    MailDesk mail() {
        return mail;
    }

    Transactions transactions() {
        return transactions;
    }

    SystemDay day() {
        return day;
    }

    /** @throws Refusal 409 where it has not been set */
    String publicUrl() {
        return publicUrl
                .find()
                .orElseThrow(
                        () -> Refusal.conflict(
                                new Text(
                                        "Die öffentliche Adresse der Installation fehlt: publicUrl in etc/de.stadtteilkapital.house.cfg.",
                                        "The installation's public address is missing: publicUrl in etc/de.stadtteilkapital.house.cfg.")));
    }

    /** @throws Refusal 404 for one that the caller does not see */
    Account known(Caller me, String id) {
        return register.account(id)
                .filter(account -> AccountScope.sees(me, account))
                .orElseThrow(Refusal::notFound);
    }

    /** Does something with an account that the caller sees; of two at the same time one after the other. */
    Account act(Caller me, String id, Consumer<Account> change) {
        return transactions.required(() -> {
            known(me, id);
            register.act(id);
            change.accept(known(me, id));
            return AccountScope.shown(me, known(me, id));
        });
    }

    /** Likewise, where it is the caller's to do and its state lets them. */
    Account act(Caller me, String id, AccountAct act, Consumer<Account> change) {
        return act(me, id, account -> {
            AccountActs.On on = new AccountActs.On(account);
            acts.requireMay(me, act, on);
            acts.of(me, act, on).require();
            change.accept(account);
        });
    }

    /**
     * Opens an account and notes it; whoever names the password or the address can get in.
     *
     * @throws Refusal 409 where the login name is taken
     */
    Account open(Caller me, NewAccount asked) {
        requireFree(asked.login());
        String id = Ids.next();
        FirstInsert.of(
                () -> {
                    register.open(id, asked);
                    return id;
                },
                AccountDesk::taken);
        if (asked.mail() != null) {
            namesAddress(me, id);
        }
        if (asked.passwordHash() != null) {
            holdsKey(me, id);
        }
        Account account = register.account(id).orElseThrow();
        events.opened(me, account);
        return account;
    }

    /** The house itself gives no roles that somebody else would have to. */
    void holdsKey(Caller me, String id) {
        if (!AccountRules.isHouse(me)) {
            register.holdsKey(id, me.account());
        }
    }

    /** Whoever does may get the mails that let in, and so gives no role of the office. */
    void namesAddress(Caller me, String id) {
        if (!AccountRules.isHouse(me)) {
            register.namesAddress(id, me.account());
        }
    }

    void give(Caller me, Account account, NewRoleAssignment asked) {
        AccountRules.checkMandate(account, asked, mandates, day);
        RoleAssignment role = register.give(account.id(), asked, me.account(), day.now());
        events.given(me, account, role);
    }

    void rename(String id, String login) {
        if (!register.named(login).filter(id::equals).isPresent()) {
            requireFree(login);
        }
        FirstInsert.of(
                () -> {
                    register.rename(id, login);
                    return id;
                },
                AccountDesk::taken);
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
}
