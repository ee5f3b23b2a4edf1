package de.stadtteilkapital.directory.web;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountAct;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;

/** Finds the account for the page of an act, which nobody reaches where the act has no button. */
final class AccountFinder {
    private static final Text NEVER = new Text(
            "Das ist bei diesem Konto nicht oder nicht mehr möglich.",
            "This is not, or no longer, possible with this account.");

    private AccountFinder() {}

    /** @throws Refusal 404 for an account that the caller does not see, 409 with the reason where it can't be done now */
    static Account findFor(AccountAct act, AccountService service, Caller me, String... ids) {
        Account account = service.account(me, ids[0]);
        Possible possible = service.possible(me, account.id()).stream()
                .filter(one -> one.act() == act && one.ids().equals(List.of(ids)))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(NEVER));
        if (possible.reason() != null) {
            throw Refusal.conflict(possible.reason());
        }
        return account;
    }
}
