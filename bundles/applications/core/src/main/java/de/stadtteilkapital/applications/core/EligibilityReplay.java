package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.core.persistence.JudgementRepository;
import de.stadtteilkapital.applications.core.persistence.JudgementRepository.Judgement;
import de.stadtteilkapital.platform.api.rules.Recall;
import de.stadtteilkapital.platform.api.rules.Replay;
import de.stadtteilkapital.platform.api.rules.RuleVersion;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import de.stadtteilkapital.platform.persistence.InPages;
import de.stadtteilkapital.platform.persistence.Repeated;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Works out again what the rules of eligibility said at every submission. */
@Component
public final class EligibilityReplay implements Replay {
    private final JudgementRepository judgements;
    private final RuleBook rules;
    private final Transactions transactions;

    @Activate
    public EligibilityReplay(@Reference Store store, @Reference RuleBook rules, @Reference Transactions transactions) {
        judgements = new JudgementRepository(store);
        this.rules = requireNonNull(rules);
        this.transactions = requireNonNull(transactions);
    }

    @Override
    public String decisions() {
        return "applications.eligibility";
    }

    @Override
    public long run(Consumer<Difference> differences) {
        return InPages.sum(
                transactions,
                judgements::after,
                Judgement::id,
                each -> Repeated.one(decisions(), each.application(), differences, () -> repeat(each, differences)));
    }

    private int repeat(Judgement judgement, Consumer<Difference> differences) {
        Recall<List<RuleOutcome>> now = rules.recall(CanonicalJson.read(judgement.facts(), EligibilityFacts.class));
        for (RuleOutcome stored : judgement.outcomes()) {
            RuleVersion rule = new RuleVersion(stored.rule(), stored.version());
            if (!now.repeats(rule, List.of(stored))) {
                differences.accept(new Difference(
                        judgement.application(),
                        stored.rule(),
                        stored.version(),
                        words(stored),
                        now.today(rule, List.of(stored), said -> words(said.get(0)))));
            }
        }
        return judgement.outcomes().size();
    }

    private static String words(RuleOutcome outcome) {
        return outcome.outcome() + ": " + outcome.message().german();
    }
}
