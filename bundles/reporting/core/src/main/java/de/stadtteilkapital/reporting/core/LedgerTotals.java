package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.finance.api.LedgerAccount;
import de.stadtteilkapital.platform.api.Money;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What the ledger's accounts say of a round, taken from the balances of the chart of accounts. Promised money lies on one
 * chain of accounts from the funder's promise to what was accepted or came back; cash lies on another.
 */
final class LedgerTotals {
    private static final Set<String> KEPT = Set.of("DISBURSED", "ACCEPTED", "REPAYABLE");
    private final List<LedgerAccount> accounts;

    LedgerTotals(List<LedgerAccount> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    Money allocated() {
        return balance("PROMISED").minus(balance("COORDINATION")).minus(balance("COORDINATION_SPENT"));
    }

    Money coordinationSpent() {
        return balance("COORDINATION_SPENT");
    }

    Money committed() {
        return allocated().minus(balance("BUDGET"));
    }

    /** All calls, also those of which less came. */
    Money called() {
        return sum(Set.of("CALLED"), LedgerAccount::debit);
    }

    /** Cash at the bank, before what was paid out, without what sponsors paid back. */
    Money received() {
        return balance("CASH")
                .plus(balance("FORWARD_CASH"))
                .plus(disbursed())
                .minus(recovered())
                .minus(interest());
    }

    Money disbursed() {
        return sum(KEPT, LedgerAccount::balance).plus(recovered());
    }

    Money verified() {
        return balance("ACCEPTED");
    }

    /** All that came back, also what is for projects again. */
    Money recovered() {
        return sum(Set.of("REPAID"), LedgerAccount::credit);
    }

    /** Interest that came: what is due to the funder without what is only claimed. */
    Money interest() {
        return balance("INTEREST_DUE").minus(balance("INTEREST_CLAIM"));
    }

    Money debits() {
        return Money.sum(accounts.stream().map(LedgerAccount::debit));
    }

    Money credits() {
        return Money.sum(accounts.stream().map(LedgerAccount::credit));
    }

    private Money balance(String kind) {
        return sum(Set.of(kind), LedgerAccount::balance);
    }

    private Money sum(Set<String> kinds, Function<LedgerAccount, Money> figure) {
        return Money.sum(accounts.stream().filter(a -> kinds.contains(a.kind())).map(figure));
    }
}
