package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.ClaimAct;
import de.stadtteilkapital.finance.api.ClaimService;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.NewRecoveryPayment;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.finance.api.RecoveryPayment;
import de.stadtteilkapital.finance.core.Visibility;
import de.stadtteilkapital.finance.core.persistence.proof.ClaimHead;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.PlausibleDays;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows claims, and books what comes in on them (row 35). */
@Component(service = ClaimService.class, immediate = true)
public final class Recoveries implements ClaimService {
    private static final Text NOT_THEN =
            new Text("An diesem Tag kann nicht erstattet worden sein", "Nothing can have been repaid on that day");

    private final ProofContext desk;
    private final RecoveryBooking booking;

    @Activate
    public Recoveries(@Reference ProofContext desk) {
        this.desk = requireNonNull(desk);
        booking = new RecoveryBooking(desk);
    }

    @Override
    public RecoveryClaim claim(Caller me, String id) {
        return desk.unit(() -> desk.kept()
                .claims()
                .claim(Visibility.casesAndOwn(me), id, desk.today())
                .orElseThrow(Refusal::notFound));
    }

    @Override
    public Page<RecoveryClaim> claims(Caller me, PageRequest request) {
        return desk.unit(() -> desk.kept().claims().page(Visibility.casesAndOwn(me), request, desk.today()));
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        return desk.unit(() -> {
            ClaimHead head =
                    desk.kept().claims().head(Visibility.casesAndOwn(me), id).orElseThrow(Refusal::notFound);
            return Possible.of(
                    Stream.of(ClaimAct.values()),
                    act -> ClaimActs.may(me, act, Case.of(head)),
                    act -> ClaimActs.of(act, head.state()),
                    head.id());
        });
    }

    @Override
    public RecoveryClaim pay(Caller me, String id, NewRecoveryPayment entered) {
        return desk.unit(() -> {
            RecoveryClaim claim = claim(me, id);
            Grant grant = desk.grants().held(claim.grant());
            if (!ClaimActs.may(me, ClaimAct.BOOK_PAYMENT, Case.of(grant))) {
                throw Refusal.notFound();
            }
            ClaimActs.of(ClaimAct.BOOK_PAYMENT, claim.state()).require();
            List<Objection> objections = objections(claim, entered);
            if (!objections.isEmpty()) {
                throw Refusal.rule(objections);
            }
            return pay(me, grant, claim, entered);
        });
    }

    private RecoveryClaim pay(Caller me, Grant grant, RecoveryClaim claim, NewRecoveryPayment entered) {
        Money interestPaid = Money.sum(claim.payments().stream().map(RecoveryPayment::interest));
        Money principalPaid = Money.sum(claim.payments().stream().map(RecoveryPayment::principal));
        RecoveryOrder.Split split = desk.parameter(grant, UseParameters.RECOVERY_ORDER)
                .split(
                        entered.amount(),
                        claim.interest().minus(interestPaid),
                        claim.amount().minus(principalPaid));
        RecoveryPayment payment = new RecoveryPayment(
                Ids.next(), entered.amount(), entered.valueDate(), split.interest(), split.principal());
        RecoveryClaim after = desk.kept().claims().add(claim.id(), payment, desk.today());
        booking.paid(grant, payment);
        if (after.state() == RecoveryClaim.State.SETTLED) {
            desk.grants().move(grant, GrantState.SETTLED);
        }
        desk.note(
                me,
                "finance.recoveryPaid",
                claim.id(),
                grant,
                Map.of(
                        "payment", payment.id(),
                        "amount", payment.amount(),
                        "principal", payment.principal(),
                        "interest", payment.interest(),
                        "valueDate", payment.valueDate(),
                        "open", after.open()));
        return after;
    }

    private List<Objection> objections(RecoveryClaim claim, NewRecoveryPayment entered) {
        List<Objection> objections = new ArrayList<>();
        if (entered.amount().isMoreThan(claim.open())) {
            objections.add(new Objection(
                    "/amount",
                    Words.fill(
                            new Text(
                                    "Offen sind nur %s EUR; höchstens so viel ist möglich.",
                                    "Only EUR %s are open; at most that is possible."),
                            claim.open()),
                    "finance.recoveryWithinOpen",
                    "BGB § 362"));
        }
        new PlausibleDays(claim.claimedOn(), desk.today())
                .objection("/valueDate", entered.valueDate(), NOT_THEN, "finance.recoveryValueDate", "KomHVO NRW")
                .ifPresent(objections::add);
        return objections;
    }
}
