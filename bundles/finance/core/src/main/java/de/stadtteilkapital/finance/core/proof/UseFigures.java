package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.ProjectIncome;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.UseStatement;
import de.stadtteilkapital.finance.core.persistence.proof.StoredProof;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of a grant and of its proofs. */
final class UseFigures {
    private final ProofContext desk;

    UseFigures(ProofContext desk) {
        this.desk = requireNonNull(desk);
    }

    /** As its final proof has them, before it as they stand today. */
    UseStatement of(Grant grant) {
        StoredProof last = desk.kept().proofs().finals(List.of(grant.id())).get(grant.id());
        return statement(last == null ? today(grant, ProofOfUse.Kind.INTERIM, List.of()) : last);
    }

    /**
     * A proof that is submitted today.
     *
     * @param named income beside what earlier proofs named
     */
    StoredProof today(Grant grant, ProofOfUse.Kind kind, List<ProjectIncome> named) {
        List<List<ProjectIncome>> earlier = desk.kept().proofs().ofGrant(grant.id()).stream()
                .map(StoredProof::income)
                .toList();
        Map<String, Money> actual = new HashMap<>();
        desk.kept()
                .vouchers()
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
                IncomeSoFar.of(earlier, named),
                lines,
                desk.parameter(grant, UseParameters.LINE_TOLERANCE),
                desk.grants().payments(grant.id()).sum());
    }

    /** @param audit null where there is none yet */
    static ProofOfUse proof(StoredProof stored, Audit audit) {
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
