package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.api.Overspend;
import de.stadtteilkapital.finance.api.ProjectIncome;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.platform.api.Money;
import java.util.List;

/**
 * What an audit comes to. Income covers costs before the grant does, and no more is accepted than was paid; so accepted
 * and unused amount are the two parts of what was paid.
 */
record Assessment(Money paid, Money vouchersAccepted, Money income, Money accepted, Money unused) {
    /**
     * @param planned the sum of the financing plan
     * @param vouchers with their findings; one without a finding counts whole
     */
    static Assessment of(
            Money paid, Money planned, Overspend overspend, List<Voucher> vouchers, List<ProjectIncome> income) {
        Money counted = Money.sum(vouchers.stream().map(Voucher::counted));
        Money earned = Money.sum(income.stream().map(ProjectIncome::amount));
        Money accepted =
                overspend.recognised(counted, planned).minus(earned).floored().min(paid);
        return new Assessment(paid, counted, earned, accepted, paid.minus(accepted));
    }
}
