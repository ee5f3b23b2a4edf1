package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.InterestStep;
import de.stadtteilkapital.finance.api.NewRecoveryPayment;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.finance.api.RecoveryPayment;
import de.stadtteilkapital.finance.core.Visibility;
import de.stadtteilkapital.platform.api.Deadline;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Claims what was not used, with interest, and books what comes in (row 35). */
final class Recoveries {
    private final GrantFile grants;
    private final UseRepositories kept;
    private final RecoveryBooking booking;
    private final ProofContext desk;

    Recoveries(GrantFile grants, UseRepositories kept, ProofContext desk) {
        this.grants = requireNonNull(grants);
        this.kept = requireNonNull(kept);
        this.desk = requireNonNull(desk);
        booking = new RecoveryBooking(desk);
    }

    /** Null where nothing is to be paid back. */
    RecoveryClaim claim(Caller me, Grant grant, String proof, Money unused, List<ExecutedPayment> payments) {
        if (!unused.isPositive()) {
            return null;
        }
        LocalDate today = desk.today();
        Interest law = new Interest(
                new RateTable(desk.rates().get()), desk.parameter(grant, UseParameters.INTEREST_SURCHARGE));
        List<InterestStep> steps = law.steps(UnusedPart.lastPaidFirst(unused, payments), today);
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
        kept.claims().add(claim, grant);
        booking.claimed(grant, claim);
        desk.note(
                me,
                "finance.recoveryClaimed",
                claim.id(),
                grant,
                Map.of("amount", claim.amount(), "interest", interest, "payableUntil", claim.payableUntil()));
        return claim;
    }

    private LocalDate payableUntil(Grant grant, LocalDate claimedOn) {
        return new Deadline(desk.parameter(grant, UseParameters.HOLIDAYS))
                .after(claimedOn, desk.parameter(grant, UseParameters.RECOVERY_TERM));
    }

    RecoveryClaim claim(Caller me, String id) {
        return kept.claims().claim(Visibility.casesAndOwn(me), id, desk.today()).orElseThrow(Refusal::notFound);
    }

    Page<RecoveryClaim> page(Caller me, PageRequest request) {
        return kept.claims().page(Visibility.casesAndOwn(me), request, desk.today());
    }

    RecoveryClaim pay(Caller me, String id, NewRecoveryPayment entered) {
        RecoveryClaim claim = claim(me, id);
        Grant grant = grants.handledBy(me, FinanceRight.HANDLE, claim.grant());
        if (claim.state() == RecoveryClaim.State.SETTLED) {
            throw Refusal.conflict(new Text(
                    "Die Rückforderung ist SETTLED, es ist nichts mehr offen; möglich ist der Abschluss der Zuwendung.",
                    "The claim is SETTLED, nothing is open; the closure of the grant is possible."));
        }
        requireSound(claim, entered);
        Money interestPaid = Money.sum(claim.payments().stream().map(RecoveryPayment::interest));
        Money principalPaid = Money.sum(claim.payments().stream().map(RecoveryPayment::principal));
        RecoveryOrder.Split split = desk.parameter(grant, UseParameters.RECOVERY_ORDER)
                .split(
                        entered.amount(),
                        claim.interest().minus(interestPaid),
                        claim.amount().minus(principalPaid));
        RecoveryPayment payment = new RecoveryPayment(
                Ids.next(), entered.amount(), entered.valueDate(), split.interest(), split.principal());
        RecoveryClaim after = kept.claims().add(claim.id(), payment, desk.today());
        booking.paid(grant, payment);
        if (after.state() == RecoveryClaim.State.SETTLED) {
            grants.move(grant, GrantState.SETTLED);
        }
        desk.note(
                me,
                "finance.recoveryPaid",
                claim.id(),
                grant,
                Map.of("payment", payment.id(), "amount", payment.amount(), "open", after.open()));
        return after;
    }

    private void requireSound(RecoveryClaim claim, NewRecoveryPayment entered) {
        if (entered.amount().isMoreThan(claim.open())) {
            throw Refusal.rule(
                    "/amount",
                    Words.fill(
                            new Text(
                                    "Offen sind nur %s EUR; höchstens so viel ist möglich.",
                                    "Only EUR %s are open; at most that is possible."),
                            claim.open()),
                    "finance.recoveryWithinOpen",
                    "BGB § 362");
        }
        if (entered.valueDate().isAfter(desk.today()) || entered.valueDate().isBefore(claim.claimedOn())) {
            throw Refusal.rule(
                    "/valueDate",
                    Words.fill(
                            new Text(
                                    "An diesem Tag kann nicht erstattet worden sein; möglich sind Tage vom %s bis"
                                            + " heute.",
                                    "Nothing can have been repaid on that day; possible are days from %s until today."),
                            claim.claimedOn()),
                    "finance.recoveryValueDate",
                    "KomHVO NRW");
        }
    }
}
