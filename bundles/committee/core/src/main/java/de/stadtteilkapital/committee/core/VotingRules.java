package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.committee.api.VotingRule;
import de.stadtteilkapital.committee.core.rules.LegalMajority;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.rules.RuleShelf;
import de.stadtteilkapital.platform.api.rules.RuleVersion;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The voting rules that are installed right now; one of them counts in a district. */
@Component(service = VotingRules.class)
public final class VotingRules {
    private final RuleShelf<VotingRule, VotingOutcome> rules =
            new RuleShelf<>(outcome -> new RuleVersion(outcome.rule(), outcome.version()));

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addRule(VotingRule rule, Map<String, ?> properties) {
        rules.put(rule, properties);
    }

    void removeRule(VotingRule rule) {
        rules.remove(rule);
    }

    /** @throws Refusal 503 where there is none */
    VotingOutcome judge(VotingFacts facts) {
        return rules.askFirst(facts.district(), rule -> rule.judge(facts))
                .orElseThrow(() -> Refusal.unavailable(LegalMajority.ID));
    }

    /**
     * Counts a vote.
     *
     * @param required id of the rule that must count, empty for whichever comes first
     * @throws Refusal 503 where it is away
     */
    VotingOutcome judge(VotingFacts facts, String required) {
        VotingOutcome outcome = judge(facts);
        if (!required.isEmpty() && !required.equals(outcome.rule())) {
            throw Refusal.unavailable(required);
        }
        return outcome;
    }

    /** What every installed version of every rule says. */
    Map<RuleVersion, VotingOutcome> judgeByVersion(VotingFacts facts) {
        return rules.askAll(facts.district(), rule -> rule.judge(facts));
    }
}
