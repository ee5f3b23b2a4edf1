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

/** Final proofs that their sponsor has to hand in. */
@Component
public final class ProofsToSubmit implements Work {
    private final MoneyWork money;
    private final ProofTerms terms;

    @Activate
    public ProofsToSubmit(@Reference MoneyWork money, @Reference ProofTerms terms) {
        this.money = requireNonNull(money);
        this.terms = requireNonNull(terms);
    }

    @Override
    public String kind() {
        return "finance.toProve";
    }

    @Override
    public Text label() {
        return new Text("Verwendungsnachweise einzureichen", "Final proofs to hand in");
    }

    @Override
    public Right right() {
        return FinanceRight.USE;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        return money.lines(
                "finance.grant", money.kept().toProve(terms.unproven().and(MoneyWork.own(me)), most), terms.due());
    }
}
