package de.stadtteilkapital.finance.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.finance.api.FinanceOutcome;
import de.stadtteilkapital.finance.api.FinanceRule;
import de.stadtteilkapital.finance.api.PaymentFacts;
import de.stadtteilkapital.finance.testing.FinanceRuleContract;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.fakes.GuestsHere;
import de.stadtteilkapital.platform.testing.fakes.Installed;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinanceRulesTest implements FinanceRuleContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final FinanceRules installed = new FinanceRules(new GuestsHere());

    @Override
    public List<FinanceRule> rules() {
        return List.of(new TimelyUse(), new WithinGrant());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # amount, days until it is needed, window | what objects
        2000.00, 42, P6W,
        2000.01, 42, P6W, finance.grant
        2000.00, 43, P6W, finance.timelyUseWindow
        2000.00, 61, P2M,
        2000.00, 62, P2M, finance.timelyUseWindow
        """)
    void rulesOnExamples(String amount, int days, String window, String objection) {
        install();
        PaymentFacts facts = facts(amount, days, window);
        if (objection == null) {
            assertThat(installed.require(facts, Set.of()))
                    .extracting(FinanceOutcome::rule)
                    .containsExactly("finance.grant", "finance.timelyUseWindow");
        } else {
            assertThatThrownBy(() -> installed.require(facts, Set.of()))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.objections())
                                    .extracting("rule")
                                    .containsExactly(objection));
        }
    }

    @Test
    void nothingPassesWhileARequiredRuleIsAway() {
        install();
        assertThatThrownBy(() -> installed.require(facts("1.00", 1, "P6W"), Set.of("example.own")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
    }

    private void install() {
        installed.addRule(Installed.rule(new TimelyUse(), "finance.timelyUseWindow", "1", "*"));
        installed.addRule(Installed.rule(new WithinGrant(), "finance.grant", "1", "*"));
    }

    @Test
    void whoFailsStopsTheRequestAndIsNamed() {
        install();
        FinanceRule broken = facts -> {
            throw new IllegalStateException();
        };
        installed.addRule(Installed.rule(broken, "hamm-norden.broken", "1", "hamm-norden"));
        assertThatThrownBy(() -> installed.require(facts("1.00", 1, "P6W"), Set.of()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
                    assertThat(refusal.objections()).extracting("rule").containsExactly("hamm-norden.broken");
                });
    }

    private static PaymentFacts facts(String amount, int days, String window) {
        return new PaymentFacts(
                "hamm-norden",
                "round",
                "grant",
                Money.of("5000.00"),
                Money.of("2000.00"),
                Money.of(amount),
                TODAY.plusDays(days),
                TODAY,
                Period.parse(window));
    }
}
