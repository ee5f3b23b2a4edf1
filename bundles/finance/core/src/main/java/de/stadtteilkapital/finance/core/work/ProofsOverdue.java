package de.stadtteilkapital.finance.core.work;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Final proofs that sponsors have not handed in in time. */
@Component
public final class ProofsOverdue implements Work {
    private final MoneyWork money;
    private final ProofTerms terms;

    @Activate
    public ProofsOverdue(@Reference MoneyWork money, @Reference ProofTerms terms) {
        this.money = requireNonNull(money);
        this.terms = requireNonNull(terms);
    }

    @Override
    public String kind() {
        return "finance.proofOverdue";
    }

    @Override
    public Text label() {
        return new Text("Verwendungsnachweise überfällig", "Final proofs overdue");
    }

    @Override
    public Right right() {
        return FinanceRight.CHASE;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        Set<String> districts = right().districts(me);
        if (districts.isEmpty()) {
            return List.of();
        }
        return money.lines(
                "finance.grant",
                money.kept().toProve(terms.late(districts).and(MoneyWork.cases(me, right())), most),
                terms.due());
    }
}
