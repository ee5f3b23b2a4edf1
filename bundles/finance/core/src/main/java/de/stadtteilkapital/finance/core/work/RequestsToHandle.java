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

/** What sponsors have asked for and nobody has prepared to pay: to be called for, or to be paid. */
@Component
public final class RequestsToHandle implements Work {
    private final MoneyWork money;

    @Activate
    public RequestsToHandle(@Reference MoneyWork money) {
        this.money = requireNonNull(money);
    }

    @Override
    public String kind() {
        return "finance.requested";
    }

    @Override
    public Text label() {
        return new Text("Mittelanforderungen abzurufen oder auszuzahlen", "Requests for money to call for or to pay");
    }

    @Override
    public Right right() {
        return FinanceRight.HANDLE;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        return money.lines(
                "finance.paymentRequest",
                money.kept().requested(MoneyWork.cases(me, right()), most),
                WaitingMoney::day);
    }
}
