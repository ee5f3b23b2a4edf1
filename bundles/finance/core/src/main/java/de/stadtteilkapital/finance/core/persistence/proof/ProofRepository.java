package de.stadtteilkapital.finance.core.persistence.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.ProjectIncome;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Children;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;

/** Where proofs of use are kept. */
public final class ProofRepository {
    private static final Keyset<ProofEntity> PROOFS = new Keyset<>(ProofEntity.class, "id")
            .filter("grant", "grantId")
            .filter("kind", "kind")
            .filter("state", "state")
            .sort("submittedOn", "submittedOn");

    private static final Children<ProofLineEntity> PROOF_LINES =
            new Children<>(ProofLineEntity.class, "owner", "place");
    private static final Children<ProofIncomeEntity> PROOF_INCOME =
            new Children<>(ProofIncomeEntity.class, "owner", "place");

    private final Store store;

    public ProofRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** Writes at once, so that the key of final proofs speaks now. */
    public StoredProof add(StoredProof proof, Grant grant) {
        return store.in(em -> {
            em.persist(ProofEntity.of(proof, grant));
            int place = 0;
            for (StoredProof.Line line : proof.lines()) {
                em.persist(ProofLineEntity.of(proof.id(), place++, line));
            }
            place = 0;
            for (ProjectIncome income : proof.income()) {
                em.persist(ProofIncomeEntity.of(proof.id(), place++, income));
            }
            em.flush();
            return proof;
        });
    }

    public Optional<StoredProof> proof(RowFilter scope, String id) {
        return store.in(em -> {
            return scope.find(em, ProofEntity.class, id)
                    .map(row -> records(em, List.of(row)).get(0));
        });
    }

    /** Without its figures. */
    public Optional<ProofHead> head(RowFilter scope, String id) {
        return store.in(em -> {
            TypedQuery<Object[]> query = em.createQuery(
                            "select e.grantId, e.application, e.district, e.kind, e.state, g.state"
                                    + " from ProofEntity e, GrantEntity g where g.id = e.grantId and e.id = :id and ("
                                    + scope.condition() + ")",
                            Object[].class)
                    .setParameter("id", id);
            scope.parameters().forEach(query::setParameter);
            return query.getResultList().stream()
                    .map(row -> new ProofHead(
                            id,
                            (String) row[0],
                            (String) row[1],
                            (String) row[2],
                            (ProofOfUse.Kind) row[3],
                            (ProofOfUse.State) row[4],
                            (GrantState) row[5]))
                    .findFirst();
        });
    }

    public Page<StoredProof> page(RowFilter scope, PageRequest request) {
        return store.in(em -> {
            Page<ProofEntity> rows = PROOFS.page(em, request, scope, row -> row);
            return new Page<>(records(em, rows.items()), rows.next());
        });
    }

    /** The final proofs of some grants, by grant; those without one are left out. */
    public Map<String, StoredProof> finals(Collection<String> grants) {
        return store.in(em -> {
            List<ProofEntity> rows = em.createQuery(
                            "select e from ProofEntity e where e.finalOf in :grants", ProofEntity.class)
                    .setParameter("grants", NonEmpty.of(grants))
                    .getResultList();
            return records(em, rows).stream().collect(Collectors.toMap(StoredProof::grant, Function.identity()));
        });
    }

    /** All of a grant, the earliest first. */
    public List<StoredProof> ofGrant(String grant) {
        return store.in(em -> records(
                em,
                em.createQuery(
                                "select e from ProofEntity e where e.grantId = :grant order by e.submittedOn, e.id",
                                ProofEntity.class)
                        .setParameter("grant", grant)
                        .getResultList()));
    }

    private static List<StoredProof> records(EntityManager em, List<ProofEntity> rows) {
        List<String> ids = rows.stream().map(ProofEntity::id).toList();
        Map<String, List<StoredProof.Line>> lines =
                PROOF_LINES.of(em, ids, ProofLineEntity::owner, ProofLineEntity::toRecord);
        Map<String, List<ProjectIncome>> income =
                PROOF_INCOME.of(em, ids, ProofIncomeEntity::owner, ProofIncomeEntity::toRecord);
        return rows.stream()
                .map(row ->
                        row.toRecord(lines.getOrDefault(row.id(), List.of()), income.getOrDefault(row.id(), List.of())))
                .toList();
    }

    public void audited(String id) {
        store.with(em -> em.find(ProofEntity.class, id).audited());
    }
}
