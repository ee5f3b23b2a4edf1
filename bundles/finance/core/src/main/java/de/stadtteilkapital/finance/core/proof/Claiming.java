package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.InterestStep;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Claims with interest what an audit has found unused (row 35). */
final class Claiming {
    private final ProofContext desk;
    private final RecoveryBooking booking;

    Claiming(ProofContext desk) {
        this.desk = requireNonNull(desk);
        booking = new RecoveryBooking(desk);
    }

    /** Null where nothing is to be paid back. */
    RecoveryClaim claim(Caller me, Grant grant, String proof, Money unused, Payments payments) {
        if (!unused.isPositive()) {
            return null;
        }
        LocalDate today = desk.today();
        Interest law =
                new Interest(new RateTable(desk.rates()), desk.parameter(grant, UseParameters.INTEREST_SURCHARGE));
        List<InterestStep> steps = law.steps(UnusedPart.lastPaidFirst(unused, payments.executed()), today);
        Money interest = Interest.total(steps);
        RecoveryClaim claim = new RecoveryClaim(
                Ids.next(),
                grant.id(),
                proof,
                RecoveryClaim.State.OPEN,
                unused,
                interest,
                unused.plus(interest),
                today,
                payableUntil(grant, today),
                unused.plus(interest),
                false,
                steps,
                List.of());
        desk.kept().claims().add(claim, grant);
        booking.claimed(grant, claim);
        desk.note(
                me,
                "finance.recoveryClaimed",
                claim.id(),
                grant,
                Map.of(
                        "amount", claim.amount(),
                        "interest", interest,
                        "payableUntil", claim.payableUntil(),
                        "steps", steps(claim)));
        return claim;
    }

    /** How the interest came about: of which part of which payment, for how many days, at which rate. */
    private static String steps(RecoveryClaim claim) {
        return claim.calculation().stream()
                .map(step -> String.join(
                        " ",
                        step.payment(),
                        step.amount().toString(),
                        step.from().toString(),
                        step.to().toString(),
                        step.rate().toPlainString(),
                        step.interest().toPlainString()))
                .collect(Collectors.joining(", "));
    }

    private LocalDate payableUntil(Grant grant, LocalDate claimedOn) {
        return desk.deadline(grant).after(claimedOn, desk.parameter(grant, UseParameters.RECOVERY_TERM));
    }
}
