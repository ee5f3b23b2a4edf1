package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.AuditService;
import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.OverspendDecision;
import de.stadtteilkapital.finance.api.ProofAct;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.finance.api.Repayment;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.proof.ProofHead;
import de.stadtteilkapital.finance.core.persistence.proof.StoredProof;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.FirstInsert;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Audits final proofs of use (row 34). */
@Component(service = AuditService.class, immediate = true)
public final class Audits implements AuditService {
    private final ProofContext desk;
    private final Claiming claiming;

    @Activate
    public Audits(@Reference ProofContext desk) {
        this.desk = requireNonNull(desk);
        claiming = new Claiming(desk);
    }

    @Override
    public ProofOfUse proof(Caller me, String proof) {
        return desk.unit(() -> desk.kept().shown(me, proof, desk.today()));
    }

    @Override
    public Audit audit(Caller me, String id, NewAudit entered) {
        return desk.unit(() -> {
            StoredProof proof = desk.kept().proof(me, id);
            Grant grant = desk.grants().held(proof.grant());
            Payments payments = desk.grants().payments(grant.id());
            ProofActs.requireMay(me, ProofAct.AUDIT, Case.of(grant), payments);
            ProofActs.of(ProofAct.AUDIT, ProofHead.of(proof, grant), payments).require();
            List<Repayment> back = desk.kept().repayments().ofGrants(List.of(grant.id()));
            return audit(me, grant, proof, payments.without(back), entered);
        });
    }

    private Audit audit(Caller me, Grant grant, StoredProof proof, Payments payments, NewAudit entered) {
        List<Voucher> vouchers = judged(grant, entered);
        OverspendDecision decided = entered.overspend();
        Assessment assessment = Assessment.of(
                payments.sum(),
                grant.amount(),
                decided == null ? grant.overspend() : decided.rule(),
                vouchers,
                proof.income());
        Audit audit = written(me, grant, proof, entered, vouchers, payments, assessment);
        FirstInsert.of(
                () -> desk.kept().audits().add(audit), () -> Refusal.conflict(ProofActs.over(GrantState.CLEARED)));
        desk.kept().proofs().audited(proof.id());
        desk.grants().audited(grant.id(), me.account());
        if (assessment.accepted().isPositive()) {
            PostingDocument document = new PostingDocument(PostingDocument.Kind.AUDIT, audit.id());
            desk.ledger()
                    .post(
                            Entry.ACCEPTED,
                            ProofContext.place(grant),
                            assessment.accepted(),
                            audit.auditedOn(),
                            document);
        }
        RecoveryClaim claim = claiming.claim(me, grant, proof.id(), assessment.unused(), payments);
        desk.grants().move(grant, claim == null ? GrantState.CLEARED : GrantState.RECOVERY);
        desk.note(me, "finance.useAudited", proof.id(), grant, audited(audit));
        noteFindings(me, grant, audit);
        return desk.kept().audits().ofProofs(List.of(proof.id()), desk.today()).get(proof.id());
    }

    private static Map<String, Object> audited(Audit audit) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "audit", audit.id(),
                "paid", audit.paid(),
                "vouchersAccepted", audit.vouchersAccepted(),
                "income", audit.income(),
                "accepted", audit.acceptedAmount(),
                "unused", audit.unusedAmount(),
                "lateUse", Money.sum(audit.lateUse().stream().map(Audit.LateUse::amount))));
        if (audit.overspend() != null) {
            facts.put("overspend", audit.overspend().rule().name());
        }
        return facts;
    }

    /** One event for each, so that none is cut where there are many. */
    private void noteFindings(Caller me, Grant grant, Audit audit) {
        audit.findings()
                .forEach(finding -> desk.note(
                        me,
                        "finance.voucherJudged",
                        finding.voucher(),
                        grant,
                        Map.of(
                                "audit",
                                audit.id(),
                                "outcome",
                                finding.outcome().name(),
                                "accepted",
                                requireNonNull(finding.acceptedAmount()))));
    }

    private List<Voucher> judged(Grant grant, NewAudit entered) {
        List<Voucher> vouchers = desk.kept().vouchers().ofGrants(List.of(grant.id()));
        FindingRules rules = new FindingRules(vouchers);
        List<Objection> objections = rules.objections(entered);
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections);
        }
        Map<String, AuditFinding> findings = entered.findings().stream()
                .map(rules::complete)
                .collect(Collectors.toMap(AuditFinding::voucher, Function.identity()));
        return vouchers.stream()
                .map(voucher -> voucher.with(findings.get(voucher.id())))
                .toList();
    }

    private Audit written(
            Caller me,
            Grant grant,
            StoredProof proof,
            NewAudit entered,
            List<Voucher> vouchers,
            Payments payments,
            Assessment assessment) {
        Period window = desk.parameter(grant, FinanceParameters.TIMELY_USE_WINDOW);
        return new Audit(
                Ids.next(),
                proof.id(),
                grant.id(),
                desk.today(),
                me.account(),
                entered.sampleBasis(),
                vouchers.stream().map(Voucher::finding).filter(Objects::nonNull).toList(),
                entered.note(),
                assessment.paid(),
                assessment.vouchersAccepted(),
                assessment.income(),
                assessment.accepted(),
                assessment.unused(),
                null,
                new TimelyUseWindow(window).late(payments.executed(), vouchers, assessment.accepted()),
                entered.overspend());
    }

    @Override
    public Audit auditOf(Caller me, String id) {
        return desk.unit(() -> {
            StoredProof proof = desk.kept().proof(me, id);
            return Optional.ofNullable(desk.kept()
                            .audits()
                            .ofProofs(List.of(proof.id()), desk.today())
                            .get(proof.id()))
                    .orElseThrow(Refusal::notFound);
        });
    }
}
