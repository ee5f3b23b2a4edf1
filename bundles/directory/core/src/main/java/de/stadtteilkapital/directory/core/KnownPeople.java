package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The accounts that a district has opened, by what they are called in its file: the login name. */
final class KnownPeople {
    private static final Text UNKNOWN = new Text(
            "„%s“ hat in diesem Stadtteil kein offenes Konto; es gehört in den Abschnitt „people“.",
            "“%s” has no open account in this district; it belongs into the chapter “people”.");
    private static final String SOURCE = "DSGVO Art. 32";

    private final AccountService accounts;

    KnownPeople(AccountService accounts) {
        this.accounts = requireNonNull(accounts);
    }

    /** Those that are open, in the order of their login names; a guest's account is its own district's. */
    List<Account> all(Caller me, String district) {
        return Page.all(cursor -> accounts.accounts(me, PageRequest.most(cursor, Map.of("district", district))))
                .stream()
                .filter(account -> account.closedOn() == null && account.login() != null)
                .sorted(Comparator.comparing(Account::login))
                .toList();
    }

    /** @throws Refusal 422 where there is none of this name */
    String id(Caller me, String district, String login, String pointer) {
        return accounts.logins(me, district).entrySet().stream()
                .filter(known -> known.getValue().equals(login))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> Refusal.rule(pointer, UNKNOWN.with(login), "account.login", SOURCE));
    }
}
