package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static final String DISTRICT = "stadtteilkapital.district";

    private final RuleBook book = new RuleBook();

    @Test
    void asksTheDistrictsOwnAndTheCommonRules() {
        book.addRule(rule("b.common", "1"), Map.of(DISTRICT, "*"));
        book.addRule(rule("c.elsewhere", "1"), Map.of(DISTRICT, "elsewhere"));
        book.addRule(rule("a.own", "1"), Map.of(DISTRICT, "hamm-norden"));
        book.addRule(rule("d.unmarked", "1"), Map.of());
        assertThat(judged()).extracting(RuleOutcome::rule).containsExactly("a.own", "b.common");
    }

    @Test
    void ofTwoBuildsTheHigherRankedSpeaks() {
        EligibilityRule newer = rule("a.own", "2");
        book.addRule(rule("a.own", "1"), Map.of(DISTRICT, "*", "service.ranking", 0, "service.id", 7L));
        book.addRule(newer, Map.of(DISTRICT, "*", "service.ranking", 5, "service.id", 8L));
        assertThat(judged()).extracting(RuleOutcome::version).containsExactly("2");
        book.removeRule(newer);
        assertThat(judged()).extracting(RuleOutcome::version).containsExactly("1");
    }

    @Test
    void namesTheRulesThatDidNotSpeak() {
        book.addRule(rule("a.own", "1"), Map.of(DISTRICT, "*"));
        assertThat(RuleBook.missing(List.of("z.away", "a.own", "b.away"), judged()))
                .containsExactly("b.away", "z.away");
    }

    private List<RuleOutcome> judged() {
        return book.judge(new Samples().facts());
    }

    private static EligibilityRule rule(String id, String version) {
        return facts -> new RuleMark(id, version, "Satzung", "").passed(Text.same("gut"));
    }
}
