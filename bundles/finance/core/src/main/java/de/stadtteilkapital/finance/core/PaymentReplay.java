package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceOutcome;
import de.stadtteilkapital.finance.api.PaymentFacts;
import de.stadtteilkapital.finance.core.persistence.PaymentJudgements;
import de.stadtteilkapital.finance.core.persistence.StoredJudgement;
import de.stadtteilkapital.finance.core.rules.FinanceRules;
import de.stadtteilkapital.platform.api.rules.Recall;
import de.stadtteilkapital.platform.api.rules.Replay;
import de.stadtteilkapital.platform.api.rules.RuleVersion;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import de.stadtteilkapital.platform.persistence.InPages;
import de.stadtteilkapital.platform.persistence.Repeated;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Works out again what the rules said of every request for money. */
@Component
public final class PaymentReplay implements Replay {
    private final PaymentJudgements judgements;
    private final FinanceRules rules;
    private final Transactions transactions;

    @Activate
    public PaymentReplay(@Reference Store store, @Reference FinanceRules rules, @Reference Transactions transactions) {
        judgements = new PaymentJudgements(store);
        this.rules = requireNonNull(rules);
        this.transactions = requireNonNull(transactions);
    }

    @Override
    public String decisions() {
        return "finance.paymentRequests";
    }

    @Override
    public long run(Consumer<Difference> differences) {
        return InPages.sum(
                transactions,
                judgements::after,
                StoredJudgement::request,
                each -> Repeated.one(decisions(), each.request(), differences, () -> repeat(each, differences)));
    }

    private int repeat(StoredJudgement stored, Consumer<Difference> differences) {
        Recall<FinanceOutcome> now = rules.recall(CanonicalJson.read(stored.seen(), PaymentFacts.class));
        FinanceOutcome[] said = CanonicalJson.read(stored.said(), FinanceOutcome[].class);
        for (FinanceOutcome before : said) {
            RuleVersion rule = new RuleVersion(before.rule(), before.version());
            if (!now.repeats(rule, before)) {
                differences.accept(new Difference(
                        stored.request(),
                        before.rule(),
                        before.version(),
                        CanonicalJson.write(before),
                        now.today(rule, before, CanonicalJson::write)));
            }
        }
        return said.length;
    }
}
