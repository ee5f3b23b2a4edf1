package de.stadtteilkapital.finance.core.work;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Grants that wait for their sponsor to accept them. */
@Component
public final class GrantsToAccept implements Work {
    private final MoneyWork money;

    @Activate
    public GrantsToAccept(@Reference MoneyWork money) {
        this.money = requireNonNull(money);
    }

    @Override
    public String kind() {
        return "finance.toAccept";
    }

    @Override
    public Text label() {
        return new Text("Zuwendungen anzunehmen", "Grants to accept");
    }

    @Override
    public Right right() {
        return FinanceRight.USE;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        return money.lines(
                "finance.grant", money.kept().toAccept(MoneyWork.own(me), money.today(), most), line -> null);
    }
}
