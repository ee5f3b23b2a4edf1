package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountLink;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.directory.api.OwnParticulars;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.directory.core.persistence.SingleUse;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.security.Occurrence;
import de.stadtteilkapital.platform.api.security.SecurityLog;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What happens to accounts, for the event log of the districts concerned, and for the security log once it is kept. */
final class AccountEvents {
    private final DirectoryEvents events;
    private final SecurityLog security;
    private final Transactions transactions;

    AccountEvents(DirectoryEvents events, SecurityLog security, Transactions transactions) {
        this.events = requireNonNull(events);
        this.security = requireNonNull(security);
        this.transactions = requireNonNull(transactions);
    }

    void opened(Caller me, Account account) {
        events.account(
                me,
                Set.of(account.district()),
                "accountOpened",
                account.id(),
                Map.of(),
                Map.of("name", account.name()));
    }

    /** The name itself is the person's and stays out. */
    void renamed(Caller me, Account account) {
        events.account(me, districts(account), "accountRenamed", account.id(), Map.of(), Map.of());
    }

    /** @param successor who takes over what is open; null for nobody */
    void closed(Caller me, Account account, String successor) {
        Map<String, Object> facts = successor == null ? Map.of() : Map.of("successor", successor);
        events.account(me, districts(account), "accountClosed", account.id(), facts, Map.of());
    }

    void reopened(Caller me, Account account) {
        events.account(me, districts(account), "accountReopened", account.id(), Map.of(), Map.of());
    }

    /** @param role that it brings, null for none */
    void invited(Caller me, Account account, NewRoleAssignment role) {
        Map<String, Object> facts =
                role == null ? Map.of() : Map.of("role", role.place().role().code());
        Map<String, String> particulars = Map.of("name", account.name(), "mail", account.mail());
        events.account(me, Set.of(account.district()), "accountInvited", account.id(), facts, particulars);
    }

    /** @param how {@code sent} or {@code fetched}; the link itself stands nowhere */
    void linkMade(Caller me, Account account, SingleUse link, String how) {
        Map<String, Object> facts = Map.of(
                "kind",
                link.kind().name(),
                "how",
                how,
                "expires",
                link.expires().toString());
        events.account(me, Set.of(account.district()), "singleUseLinkMade", account.id(), facts, Map.of());
        note(new Occurrence.SingleUseLinkMade(
                account.id(), link.kind().name(), how, link.expires().toString(), me.account()));
    }

    /** @param by {@code INVITATION}, {@code PASSWORD_RESET}, or {@code PRESENT} for the password from before */
    void passwordChosen(Caller me, Account account, String by) {
        Map<String, Object> facts = Map.of("by", by);
        events.account(me, Set.of(account.district()), "passwordChosen", account.id(), facts, Map.of());
        note(new Occurrence.PasswordChosen(account.id(), by));
    }

    void mailChanged(Caller me, Account account, String mail) {
        Map<String, String> particulars = mail == null ? Map.of() : Map.of("mail", mail);
        events.account(me, Set.of(account.district()), "mailAddressChanged", account.id(), Map.of(), particulars);
    }

    void described(Caller me, Account account, OwnParticulars particulars) {
        Map<String, Object> facts = Map.of(
                "language",
                particulars.language().name(),
                "notice",
                particulars.notice().name());
        events.account(
                me, districts(account), "particularsChanged", account.id(), facts, Map.of("name", particulars.name()));
    }

    void given(Caller me, Account account, RoleAssignment role) {
        Map<String, Object> facts = facts(role);
        facts.put("legalBasis", role.legalBasis());
        facts.put("from", role.from());
        if (role.to() != null) {
            facts.put("to", role.to());
        }
        if (role.mandate() != null) {
            facts.put("mandate", role.mandate());
        }
        events.account(me, Set.of(role.district()), "roleGiven", account.id(), facts, Map.of());
        role.sponsors().forEach(sponsor -> events.actsFor(me, account.id(), Set.of(role.district()), sponsor));
        note(new Occurrence.RoleGiven(
                account.id(),
                role.role().code(),
                place(role),
                role.from().toString(),
                role.to() == null ? null : role.to().toString(),
                role.legalBasis(),
                me.account()));
    }

    void taken(Caller me, Account account, RoleAssignment role) {
        events.account(me, Set.of(role.district()), "roleTaken", account.id(), facts(role), Map.of());
        note(new Occurrence.RoleTaken(account.id(), role.role().code(), place(role), me.account()));
    }

    void linked(Caller me, Account account, AccountLink link) {
        link(me, account, link, "accountLinked");
    }

    void unlinked(Caller me, Account account, AccountLink link) {
        link(me, account, link, "accountUnlinked");
    }

    private void link(Caller me, Account account, AccountLink link, String type) {
        Map<String, Object> facts = Map.of("issuer", link.issuer());
        events.account(me, districts(account), type, account.id(), facts, Map.of("subject", link.subject()));
    }

    private void note(Occurrence occurrence) {
        transactions.afterCommit(() -> security.note(occurrence));
    }

    private static Map<String, Object> facts(RoleAssignment role) {
        Map<String, Object> facts = new HashMap<>(
                Map.of("assignment", role.id(), "role", role.role().code()));
        if (role.office() != null) {
            facts.put("office", role.office());
        }
        if (role.body() != null) {
            facts.put("body", role.body());
        }
        if (!role.sponsors().isEmpty()) {
            facts.put("sponsors", String.join(" ", role.sponsors()));
        }
        return facts;
    }

    private static String place(RoleAssignment role) {
        String within = role.office() == null ? role.body() : role.office();
        return within == null ? role.district() : new InDistrict(role.district(), within).key();
    }

    private static Set<String> districts(Account account) {
        Set<String> districts = new TreeSet<>(Set.of(account.district()));
        account.roles().forEach(role -> districts.add(role.district()));
        return districts;
    }
}
