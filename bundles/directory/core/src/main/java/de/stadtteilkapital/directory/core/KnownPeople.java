package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.directory.api.LoginName;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Those that have a login name, in the order of these, also closed ones; a guest's account is its own district's. */
    List<Account> all(Caller me, String district) {
        return Page.all(cursor -> accounts.accounts(me, PageRequest.most(cursor, Map.of("district", district))))
                .stream()
                .filter(account -> account.login() != null)
                .sorted(Comparator.comparing(Account::login))
                .toList();
    }

    /** Those by which somebody can get in. */
    List<Account> open(Caller me, String district) {
        return all(me, district).stream()
                .filter(account -> account.closedOn() == null)
                .toList();
    }

    /** The name as it is known, however it is written; as it is written where it is unknown. */
    String called(Caller me, String district, String login) {
        return known(me, district, login).map(Map.Entry::getValue).orElse(login);
    }

    /** @throws Refusal 422 where there is none of this name */
    String id(Caller me, String district, String login, String pointer) {
        return known(me, district, login)
                .map(Map.Entry::getKey)
                .orElseThrow(() -> Refusal.rule(pointer, UNKNOWN.with(login), "account.login", SOURCE));
    }

    private Optional<Map.Entry<String, String>> known(Caller me, String district, String login) {
        return accounts.logins(me, district).entrySet().stream()
                .filter(known -> isSame(known.getValue(), login))
                .findFirst();
    }

    static boolean isSame(String login, String other) {
        return LoginName.key(login).equals(LoginName.key(other));
    }
}
