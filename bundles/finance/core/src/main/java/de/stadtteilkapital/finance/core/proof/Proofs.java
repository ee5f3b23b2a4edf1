package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.ProjectIncome;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.UseStatement;
import de.stadtteilkapital.finance.core.Visibility;
import de.stadtteilkapital.finance.core.persistence.proof.StoredProof;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.FirstInsert;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Submits and shows proofs of use (row 33). */
final class Proofs {
    private final GrantFile grants;
    private final UseRepositories kept;
    private final ProofContext desk;

    Proofs(GrantFile grants, UseRepositories kept, ProofContext desk) {
        this.grants = requireNonNull(grants);
        this.kept = requireNonNull(kept);
        this.desk = requireNonNull(desk);
    }

    ProofOfUse submit(Caller me, String grantId, NewProofOfUse proof) {
        Grant grant = grants.ownedBy(me, grantId);
        boolean closing = proof.kind() == ProofOfUse.Kind.FINAL;
        GrantAct guard = closing ? GrantAct.FINAL_PROOF : GrantAct.INTERIM_PROOF;
        guard.require(grant.state());
        requireSound(proof);
        StoredProof stored = figures(grant, proof.kind(), proof.income());
        FirstInsert.of(() -> kept.proofs().add(stored, grant), () -> guard.refusal(GrantState.PROOF_SUBMITTED));
        if (closing) {
            grants.move(grant, GrantState.PROOF_SUBMITTED);
        }
        desk.note(
                me,
                "finance.proofSubmitted",
                stored.id(),
                grant,
                Map.of("kind", stored.kind().name(), "paid", stored.paid()));
        return proof(stored, null);
    }

    private void requireSound(NewProofOfUse proof) {
        if (!proof.declaration()) {
            throw Refusal.rule(
                    "/declaration",
                    new Text(
                            "Ohne die Erklärung, dass die Angaben mit Büchern und Belegen übereinstimmen, gilt der"
                                    + " Nachweis nicht; bitte erklären (declaration).",
                            "Without the declaration that the figures agree with books and vouchers the proof does"
                                    + " not hold; please declare it (declaration)."),
                    "finance.proofDeclaration",
                    "ANBest-P Nr. 6.2");
        }
        List<ProjectIncome> income = proof.income();
        for (int i = 0; i < income.size(); i++) {
            if (income.get(i).date().isAfter(desk.today())) {
                throw Refusal.rule(
                        "/income/" + i + "/date",
                        new Text(
                                "Der Tag liegt in der Zukunft; möglich sind heute und frühere Tage.",
                                "The day is in the future; today and earlier days are possible."),
                        "finance.incomeNotInFuture",
                        "ANBest-P Nr. 6.2");
            }
        }
    }

    private StoredProof figures(Grant grant, ProofOfUse.Kind kind, List<ProjectIncome> income) {
        Map<String, Money> actual = new HashMap<>();
        kept.vouchers()
                .ofGrants(List.of(grant.id()))
                .forEach(voucher -> actual.merge(voucher.line(), voucher.amount(), Money::plus));
        List<StoredProof.Line> lines = GrantFile.plan(grant).entrySet().stream()
                .map(planned -> new StoredProof.Line(
                        planned.getKey(), planned.getValue(), actual.getOrDefault(planned.getKey(), Money.ZERO)))
                .toList();
        return new StoredProof(
                Ids.next(),
                grant.id(),
                kind,
                ProofOfUse.State.SUBMITTED,
                desk.today(),
                income,
                lines,
                desk.parameter(grant, UseParameters.LINE_TOLERANCE),
                ExecutedPayment.sum(grants.executed(grant.id())));
    }

    UseStatement statement(Caller me, String grantId) {
        Grant grant = grants.seenBy(me, grantId);
        StoredProof last = kept.proofs().finals(List.of(grant.id())).get(grant.id());
        return statement(last == null ? figures(grant, ProofOfUse.Kind.INTERIM, List.of()) : last);
    }

    ProofOfUse proof(Caller me, String id) {
        StoredProof stored = kept.proof(me, id);
        return proof(stored, kept.audits().ofProofs(List.of(id), desk.today()).get(id));
    }

    Page<ProofOfUse> page(Caller me, PageRequest request) {
        Page<StoredProof> page = kept.proofs().page(Visibility.casesAndOwn(me), request);
        List<String> ids = page.items().stream().map(StoredProof::id).toList();
        Map<String, Audit> audits = kept.audits().ofProofs(ids, desk.today());
        return page.map(stored -> proof(stored, audits.get(stored.id())));
    }

    private static ProofOfUse proof(StoredProof stored, Audit audit) {
        return new ProofOfUse(
                stored.id(),
                stored.grant(),
                stored.kind(),
                stored.state(),
                stored.submittedOn(),
                stored.income(),
                statement(stored),
                audit);
    }

    private static UseStatement statement(StoredProof stored) {
        return new UseStatement(
                new BudgetLines(stored.tolerance()).compare(stored.planned(), stored.actual()),
                Money.sum(stored.planned().values().stream()),
                Money.sum(stored.actual().values().stream()),
                Money.sum(stored.income().stream().map(ProjectIncome::amount)),
                stored.paid());
    }
}
