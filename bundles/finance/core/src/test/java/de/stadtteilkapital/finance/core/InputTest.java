package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.api.CostReversal;
import de.stadtteilkapital.finance.api.NewBaseRate;
import de.stadtteilkapital.finance.api.NewCoordinationCost;
import de.stadtteilkapital.finance.api.NewDisbursement;
import de.stadtteilkapital.finance.api.NewFundCall;
import de.stadtteilkapital.finance.api.NewGrant;
import de.stadtteilkapital.finance.api.NewPaymentFile;
import de.stadtteilkapital.finance.api.NewPaymentRequest;
import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.NewTrancheChange;
import de.stadtteilkapital.finance.api.Receipt;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever enters several things wrongly is told of all of them at once. */
class InputTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    static Stream<Arguments> wrong() {
        return Stream.of(
                body(() -> new NewTranche(null, " ", Money.ZERO, null, null), "district round amount reference"),
                body(() -> new NewTrancheChange(Money.ZERO, " ", null), "amount reason"),
                body(
                        () -> new NewCoordinationCost(null, null, null, "", null, null, " "),
                        "district round spentOn payee purpose amount evidence"),
                body(() -> new CostReversal(" "), "reason"),
                body(() -> new NewFundCall(null, null, null), "district round dueUntil"),
                body(() -> new NewDisbursement(" "), "paymentRequest"),
                body(() -> new NewPaymentFile(List.of(), null), "disbursements executionDate"),
                body(() -> new NewGrant(null), "application"),
                body(() -> new NewPaymentRequest(null, null, ""), "amount neededBy purpose"),
                body(() -> new Receipt(Money.ZERO, null, null), "amount valueDate bankReference"),
                body(() -> new NewBaseRate(null, null, " "), "from rate source"),
                body(() -> new NewBaseRate(DAY, new BigDecimal("1.275"), "BAnz"), "rate"),
                body(() -> new NewBaseRate(DAY, new BigDecimal("-100"), "BAnz"), "rate"),
                body(() -> new BaseRate(null, null, null, false), "validFrom percent knownUntil"),
                body(() -> new BaseRate(DAY, new BigDecimal("1.275"), DAY.minusDays(1), false), "percent knownUntil"));
    }

    private static Arguments body(ThrowingCallable entering, String fields) {
        return arguments(fields, entering);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void everyWrongFieldIsNamedInOneRefusal(String fields, ThrowingCallable entering) {
        Refusal refusal = catchThrowableOfType(Refusal.class, entering);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.objections())
                .extracting(Objection::pointer)
                .containsExactly(
                        Stream.of(fields.split(" ")).map(field -> "/" + field).toArray(String[]::new));
    }

    @Test
    void fieldsAreCalledAsPeopleCallThem() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> new NewPaymentRequest(Money.ZERO, null, "Material"));
        assertThat(refusal.objections())
                .extracting(Objection::message)
                .containsExactly(
                        new Text("Der Betrag muss über null liegen.", "The amount must be above zero."),
                        new Text(
                                "Bitte geben Sie den Fälligkeitstag an.",
                                "Please give the day on which it is needed."));
    }
}
