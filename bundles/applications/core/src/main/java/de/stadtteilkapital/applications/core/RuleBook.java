package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.rules.Answer;
import de.stadtteilkapital.platform.api.rules.Guest;
import de.stadtteilkapital.platform.api.rules.Guests;
import de.stadtteilkapital.platform.api.rules.Recall;
import de.stadtteilkapital.platform.api.rules.RuleShelf;
import de.stadtteilkapital.platform.api.rules.RuleVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All rules of eligibility that are installed right now. */
@Component(service = RuleBook.class)
public final class RuleBook {
    private static final Text AWAY = new Text(
            "Die Regel ist gerade nicht da; ohne sie kann nichts eingereicht werden.",
            "The rule is away right now; nothing can be submitted without it.");

    private static final RuleVersion NOBODY = new RuleVersion("-", "-");

    private final RuleShelf<EligibilityRule, List<RuleOutcome>> rules;

    @Activate
    public RuleBook(@Reference Guests guests) {
        rules = new RuleShelf<>(guests, RuleBook::signature);
    }

    @Reference(
            service = EligibilityRule.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addRule(ComponentServiceObjects<EligibilityRule> rule) {
        rules.put(guest(rule), rule::getService);
    }

    void removeRule(ComponentServiceObjects<EligibilityRule> rule) {
        rules.remove(guest(rule));
    }

    private static Guest guest(ComponentServiceObjects<EligibilityRule> rule) {
        return Guest.of(EligibilityRule.class, rule.getServiceReference());
    }

    private static RuleVersion signature(List<RuleOutcome> said) {
        List<RuleVersion> signed = said.stream()
                .map(outcome -> new RuleVersion(outcome.rule(), outcome.version()))
                .distinct()
                .toList();
        return signed.size() == 1 ? signed.get(0) : NOBODY;
    }

    /**
     * One outcome for each rule, by its id; {@code UNKNOWN} of one that can't answer, and of one that must and is away.
     *
     * @param required ids
     */
    List<RuleOutcome> judge(EligibilityFacts facts, Collection<String> required) {
        return judge(List.of(facts), required).get(0);
    }

    /**
     * The same of several applications of a district, for which each rule is asked once: who can't answer for one of them
     * is {@code UNKNOWN} for all.
     */
    List<List<RuleOutcome>> judge(List<EligibilityFacts> all, Collection<String> required) {
        List<Answer<List<RuleOutcome>>> answers =
                rules.ask(all.get(0).district().id(), rule -> said(rule, all)).all();
        return IntStream.range(0, all.size())
                .mapToObj(one -> outcomes(answers, one, required))
                .toList();
    }

    /** Null where it says nothing of one of them. */
    private static List<RuleOutcome> said(EligibilityRule rule, List<EligibilityFacts> all) {
        List<RuleOutcome> said = new ArrayList<>();
        for (EligibilityFacts facts : all) {
            RuleOutcome outcome = rule.judge(facts);
            if (outcome == null) {
                return null;
            }
            said.add(outcome);
        }
        return said;
    }

    private static List<RuleOutcome> outcomes(
            List<Answer<List<RuleOutcome>>> answers, int one, Collection<String> required) {
        List<RuleOutcome> outcomes =
                answers.stream().map(answer -> outcome(answer, one)).toList();
        List<String> spoke = outcomes.stream().map(RuleOutcome::rule).toList();
        return Stream.concat(
                        outcomes.stream(),
                        required.stream()
                                .filter(rule -> !spoke.contains(rule))
                                .map(rule -> unknown(new RuleVersion(rule, ""), AWAY)))
                .sorted(Comparator.comparing(RuleOutcome::rule))
                .toList();
    }

    private static RuleOutcome outcome(Answer<List<RuleOutcome>> answer, int one) {
        return answer instanceof Answer.Spoken<List<RuleOutcome>> spoken
                ? spoken.said().get(one)
                : unknown(answer.guest().rule(), ((Answer.Silent<List<RuleOutcome>>) answer).words());
    }

    private static RuleOutcome unknown(RuleVersion rule, Text why) {
        return new RuleOutcome(rule.rule(), rule.version(), RuleOutcome.Outcome.UNKNOWN, why, "", "");
    }

    /** What every installed version of every rule says, each in a list of one. */
    Recall<List<RuleOutcome>> recall(EligibilityFacts facts) {
        return rules.recall(facts.district().id(), rule -> said(rule, List.of(facts)));
    }
}
