package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.committee.api.VotingRule;
import de.stadtteilkapital.committee.core.rules.LegalMajority;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.rules.Guest;
import de.stadtteilkapital.platform.api.rules.Guests;
import de.stadtteilkapital.platform.api.rules.Recall;
import de.stadtteilkapital.platform.api.rules.RuleShelf;
import de.stadtteilkapital.platform.api.rules.RuleVersion;
import java.util.Comparator;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The voting rules that are installed right now; one of them counts in a district. */
@Component(service = VotingRules.class)
public final class VotingRules {
    private final RuleShelf<VotingRule, VotingOutcome> rules;

    @Activate
    public VotingRules(@Reference Guests guests) {
        rules = new RuleShelf<>(guests, outcome -> new RuleVersion(outcome.rule(), outcome.version()));
    }

    @Reference(
            service = VotingRule.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addRule(ComponentServiceObjects<VotingRule> rule) {
        rules.put(guest(rule), rule::getService);
    }

    void removeRule(ComponentServiceObjects<VotingRule> rule) {
        rules.remove(guest(rule));
    }

    private static Guest guest(ComponentServiceObjects<VotingRule> rule) {
        return Guest.of(VotingRule.class, rule.getServiceReference());
    }

    /**
     * Counts a vote; where twins count, it is carried only if all say so.
     *
     * @param required id of the rule that must count, empty for whichever comes first
     * @throws Refusal 503 where it is away or can't answer
     */
    VotingOutcome judge(VotingFacts facts, String required) {
        return rules.askFirst(facts.district(), required, rule -> rule.judge(facts)).complete().stream()
                .min(Comparator.comparing(VotingOutcome::carried))
                .orElseThrow(() -> Refusal.unavailable(required.isEmpty() ? LegalMajority.ID : required));
    }

    /** The rule as everybody may read it; where it can't be asked, its name and why. */
    VotingOutcome describe(VotingFacts facts, String required) {
        try {
            return judge(facts, required);
        } catch (Refusal refusal) {
            if (refusal.turn().isPresent()) {
                throw refusal;
            }
            String rule = refusal.objections().isEmpty()
                    ? required
                    : refusal.objections().get(0).rule();
            return new VotingOutcome(rule, "", "", refusal.detail(), false, refusal.detail());
        }
    }

    /** What every installed version of every rule says. */
    Recall<VotingOutcome> recall(VotingFacts facts) {
        return rules.recall(facts.district(), rule -> rule.judge(facts));
    }
}
