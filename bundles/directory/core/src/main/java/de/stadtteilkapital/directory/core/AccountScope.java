package de.stadtteilkapital.directory.core;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.Set;

/** Which accounts a caller sees, and what of them. */
final class AccountScope {
    private AccountScope() {}

    static Set<String> districts(Caller me) {
        return DirectoryRight.KEEP_ACCOUNTS.districts(me);
    }

    static boolean sees(Caller me, Account account) {
        Set<String> mine = districts(me);
        return mine.contains(account.district())
                || account.roles().stream().anyMatch(role -> mine.contains(role.district()));
    }

    /** The administration that opened it answers for all its roles, so that no other district's keeps it from its own acts. */
    static boolean isAnswerable(Caller me, Account account) {
        return DirectoryRight.ADMINISTER.isHeld(me, account.district());
    }

    /** Another district's roles are not for those who only know the account as a guest. */
    static List<RoleAssignment> roles(Caller me, Account account) {
        Set<String> mine = districts(me);
        return account.roles().stream()
                .filter(role -> isAnswerable(me, account) || mine.contains(role.district()))
                .toList();
    }

    /** Nor are its login name and links. */
    static Account shown(Caller me, Account account) {
        boolean own = districts(me).contains(account.district());
        return new Account(
                account.id(),
                account.district(),
                own ? account.login() : null,
                account.name(),
                own ? account.mail() : null,
                own ? account.language() : null,
                account.notice(),
                account.hasPassword(),
                account.closedOn(),
                roles(me, account),
                own ? account.links() : List.of());
    }
}
