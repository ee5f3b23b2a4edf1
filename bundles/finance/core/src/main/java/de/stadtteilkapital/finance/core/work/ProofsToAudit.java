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

/** Proofs of use that are to be audited by somebody who has had no hand in the payments. */
@Component
public final class ProofsToAudit implements Work {
    private final MoneyWork money;

    @Activate
    public ProofsToAudit(@Reference MoneyWork money) {
        this.money = requireNonNull(money);
    }

    @Override
    public String kind() {
        return "finance.toAudit";
    }

    @Override
    public Text label() {
        return new Text("Verwendungsnachweise zu prüfen", "Proofs of use to audit");
    }

    @Override
    public Right right() {
        return FinanceRight.AUDIT;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        return money.lines(
                "finance.proofOfUse",
                money.kept().toAudit(MoneyWork.cases(me, right()), me.account(), most),
                line -> null);
    }
}
