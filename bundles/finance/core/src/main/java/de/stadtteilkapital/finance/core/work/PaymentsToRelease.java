package de.stadtteilkapital.finance.core.work;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.core.persistence.WorkRepository.WaitingMoney;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Payments that wait for a release by somebody else than who prepared them. */
@Component
public final class PaymentsToRelease implements Work {
    private final MoneyWork money;

    @Activate
    public PaymentsToRelease(@Reference MoneyWork money) {
        this.money = requireNonNull(money);
    }

    @Override
    public String kind() {
        return "finance.toRelease";
    }

    @Override
    public Text label() {
        return new Text("Zahlungen freizugeben", "Payments to release");
    }

    @Override
    public Right right() {
        return FinanceRight.RELEASE;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        return money.lines(
                "finance.disbursement",
                money.kept().toRelease(MoneyWork.cases(me, right()), me.account(), most),
                WaitingMoney::day);
    }
}
