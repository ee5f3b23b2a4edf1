package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.core.persistence.proof.VoucherRepository;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.FirstInsert;
import java.util.List;
import java.util.Map;

/** Enters and shows vouchers (row 31). */
final class Vouchers {
    private final GrantFile grants;
    private final VoucherRepository vouchers;
    private final ProofContext desk;

    Vouchers(GrantFile grants, VoucherRepository vouchers, ProofContext desk) {
        this.grants = requireNonNull(grants);
        this.vouchers = requireNonNull(vouchers);
        this.desk = requireNonNull(desk);
    }

    Voucher enter(Caller me, String grantId, NewVoucher voucher) {
        Grant grant = grants.ownedBy(me, grantId);
        GrantAct.VOUCHER.require(grant.state());
        VoucherRule.Frame frame = new VoucherRule.Frame(
                grant.start(), grant.end(), GrantFile.plan(grant).keySet(), desk.today());
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
        if (vouchers.isUsed(voucher)) {
            throw used();
        }
        return FirstInsert.of(() -> vouchers.add(Ids.next(), grant, voucher), Vouchers::used);
    }

    /** Does not say where, since that may be another sponsor's. */
    private static Refusal used() {
        return Refusal.conflict(new Text(
                "Dieser Beleg (Empfänger, Nummer, Datum, Betrag) ist schon abgerechnet; jeder zählt einmal,"
                        + " möglich ist ein anderer.",
                "This voucher (payee, number, date, amount) has been used already; each counts once, another"
                        + " is possible."));
    }

    Voucher voucher(Caller me, String id) {
        Voucher voucher = vouchers.voucher(id).orElseThrow(Refusal::notFound);
        grants.seenBy(me, voucher.grant());
        return voucher;
    }

    Page<Voucher> page(Caller me, String grant, PageRequest request) {
        return vouchers.page(grants.seenBy(me, grant).id(), request);
    }
}
