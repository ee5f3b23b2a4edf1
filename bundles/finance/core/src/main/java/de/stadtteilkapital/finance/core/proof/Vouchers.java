package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.finance.api.NewVoucherConfirmation;
import de.stadtteilkapital.finance.api.UseAct;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.api.VoucherAct;
import de.stadtteilkapital.finance.api.VoucherConfirmation;
import de.stadtteilkapital.finance.api.VoucherService;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.FirstInsert;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters and shows vouchers (row 31). */
@Component(service = VoucherService.class, immediate = true)
public final class Vouchers implements VoucherService {
    private final ProofContext desk;
    private final UseActs acts;

    @Activate
    public Vouchers(@Reference ProofContext desk, @Reference UseActs acts) {
        this.desk = requireNonNull(desk);
        this.acts = requireNonNull(acts);
    }

    @Override
    public Grant grant(Caller me, String grant) {
        return desk.unit(() -> desk.grants().seenBy(me, grant));
    }

    @Override
    public Voucher enter(Caller me, String grant, NewVoucher voucher) {
        return desk.unit(() -> enter(me, acts.begin(me, UseAct.ENTER_VOUCHER, grant), voucher));
    }

    private Voucher enter(Caller me, Grant grant, NewVoucher voucher) {
        VoucherRule.Frame frame = new VoucherRule.Frame(
                grant.start(),
                grant.end(),
                grant.end().plus(desk.parameter(grant, FinanceParameters.LAST_BILLS)),
                GrantFile.plan(grant).keySet(),
                desk.today(),
                () -> desk.settings().budgetLines(grant.district()));
        List<Objection> objections = VoucherRule.objections(voucher, frame);
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections);
        }
        Voucher entered = addOnce(grant.id(), voucher);
        desk.note(
                me,
                "finance.voucherEntered",
                entered.id(),
                grant,
                Map.of("line", entered.line(), "amount", entered.amount(), "paidOn", entered.paidOn()));
        return entered;
    }

    private Voucher addOnce(String grant, NewVoucher voucher) {
        if (desk.kept().vouchers().isUsed(voucher)) {
            throw used();
        }
        return FirstInsert.of(() -> desk.kept().vouchers().add(Ids.next(), grant, voucher), Vouchers::used);
    }

    /** Does not say where, since that may be another sponsor's. */
    private static Refusal used() {
        return Refusal.conflict(new Text(
                "Dieser Beleg (Empfänger, Nummer, Datum, Betrag) ist schon abgerechnet; jeder zählt einmal,"
                        + " möglich ist ein anderer.",
                "This voucher (payee, number, date, amount) has been used already; each counts once, another"
                        + " is possible."));
    }

    @Override
    public Voucher voucher(Caller me, String id) {
        return desk.unit(() -> {
            Voucher voucher = desk.kept().vouchers().voucher(id).orElseThrow(Refusal::notFound);
            desk.grants().seenBy(me, voucher.grant());
            return voucher;
        });
    }

    @Override
    public Voucher confirm(Caller me, String id, NewVoucherConfirmation confirmation) {
        return desk.unit(() -> {
            Voucher voucher = desk.kept().vouchers().voucher(id).orElseThrow(Refusal::notFound);
            Grant grant = desk.grants().held(voucher.grant());
            if (!VoucherActs.may(me, VoucherAct.CONFIRM, grant)) {
                throw Refusal.notFound();
            }
            VoucherActs.of(VoucherAct.CONFIRM, voucher, grant.state()).require();
            desk.kept()
                    .vouchers()
                    .confirm(id, new VoucherConfirmation(confirmation.reason(), desk.today(), me.account()));
            desk.note(me, "finance.voucherConfirmed", id, grant, Map.of("amount", voucher.amount()));
            return desk.kept().vouchers().voucher(id).orElseThrow();
        });
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        return desk.unit(() -> {
            Voucher voucher = desk.kept().vouchers().voucher(id).orElseThrow(Refusal::notFound);
            Grant grant = desk.grants().seenBy(me, voucher.grant());
            return Possible.of(
                    Stream.of(VoucherAct.values()),
                    act -> VoucherActs.may(me, act, grant),
                    act -> VoucherActs.of(act, voucher, grant.state()),
                    id);
        });
    }

    @Override
    public Page<Voucher> vouchers(Caller me, String grant, PageRequest request) {
        return desk.unit(() ->
                desk.kept().vouchers().page(desk.grants().seenBy(me, grant).id(), request));
    }
}
