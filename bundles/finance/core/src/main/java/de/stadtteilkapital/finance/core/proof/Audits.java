package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.proof.StoredProof;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.FirstInsert;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Audits final proofs of use (row 34). */
final class Audits {
    private final GrantFile grants;
    private final UseRepositories kept;
    private final Recoveries recoveries;
    private final ProofContext desk;

    Audits(GrantFile grants, UseRepositories kept, Recoveries recoveries, ProofContext desk) {
        this.grants = requireNonNull(grants);
        this.kept = requireNonNull(kept);
        this.recoveries = requireNonNull(recoveries);
        this.desk = requireNonNull(desk);
    }

    Audit audit(Caller me, String proofId, NewAudit entered) {
        StoredProof proof = kept.proof(me, proofId);
        Grant grant = grants.handledBy(me, FinanceRight.AUDIT, proof.grant());
        List<ExecutedPayment> payments = grants.executed(grant.id());
        requireApart(me, payments);
        requireAuditable(proof, grant);
        List<Voucher> vouchers = judged(grant, entered);
        Assessment assessment = Assessment.of(ExecutedPayment.sum(payments), vouchers, proof.income());
        Audit audit = written(me, grant, proof, entered, vouchers, payments, assessment);
        FirstInsert.of(() -> kept.audits().add(audit), () -> GrantAct.AUDIT.refusal(GrantState.CLEARED));
        kept.proofs().audited(proof.id());
        grants.audited(grant.id(), me.account());
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
        RecoveryClaim claim = recoveries.claim(me, grant, proof.id(), assessment.unused(), payments);
        grants.move(grant, claim == null ? GrantState.CLEARED : GrantState.RECOVERY);
        desk.note(
                me,
                "finance.useAudited",
                proof.id(),
                grant,
                Map.of("audit", audit.id(), "accepted", assessment.accepted(), "unused", assessment.unused()));
        return kept.audits().ofProofs(List.of(proof.id()), desk.today()).get(proof.id());
    }

    /** Who prepared or released a payment can't audit it; the database holds to that too. */
    private static void requireApart(Caller me, List<ExecutedPayment> payments) {
        if (payments.stream().anyMatch(payment -> payment.passedThrough(me.account()))) {
            throw Refusal.forbidden(new Text(
                    "Wer eine Zahlung dieser Förderung vorbereitet oder freigegeben hat, prüft ihre Verwendung nicht.",
                    "Whoever prepared or released a payment of this grant does not audit its use."));
        }
    }

    private void requireAuditable(StoredProof proof, Grant grant) {
        if (proof.kind() == ProofOfUse.Kind.INTERIM) {
            throw Refusal.conflict(new Text(
                    "Ein Zwischennachweis wird zur Kenntnis genommen; geprüft wird der Schlussnachweis.",
                    "An interim proof is noted; what is audited is the final proof."));
        }
        GrantAct.AUDIT.require(grant.state());
        if (grants.hasPending(grant.id())) {
            throw Refusal.conflict(new Text(
                    "Eine Auszahlung ist vorbereitet, aber nicht ausgeführt; geprüft wird, wenn alle ausgeführt sind.",
                    "A disbursement is prepared and not executed; the audit is possible when all are executed."));
        }
    }

    private List<Voucher> judged(Grant grant, NewAudit entered) {
        List<Voucher> vouchers = kept.vouchers().ofGrants(List.of(grant.id()));
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
            List<ExecutedPayment> payments,
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
                new TimelyUseWindow(window).late(payments, vouchers, assessment.accepted()));
    }

    Audit of(Caller me, String proofId) {
        StoredProof proof = kept.proof(me, proofId);
        Audit audit = kept.audits().ofProofs(List.of(proof.id()), desk.today()).get(proof.id());
        if (audit == null) {
            throw Refusal.notFound();
        }
        return audit;
    }
}
