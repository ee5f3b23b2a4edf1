package de.stadtteilkapital.finance.core.persistence.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.InterestStep;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.finance.api.RecoveryPayment;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Children;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;

/** Where recovery claims and the payments on them are kept. */
public final class ClaimRepository {
    private static final Keyset<ClaimEntity> CLAIMS = new Keyset<>(ClaimEntity.class, "id")
            .filter("grant", "grantId")
            .filter("state", "state")
            .sort("payableUntil", "payableUntil");

    private static final Children<ClaimStepEntity> CLAIM_STEPS =
            new Children<>(ClaimStepEntity.class, "owner", "place");
    private static final Children<RecoveryPaymentEntity> PAYMENTS =
            new Children<>(RecoveryPaymentEntity.class, "claimId", "id");

    private final Store store;

    public ClaimRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(RecoveryClaim claim, Grant grant) {
        store.with(em -> {
            em.persist(ClaimEntity.of(claim, grant));
            int place = 0;
            for (InterestStep step : claim.calculation()) {
                em.persist(ClaimStepEntity.of(claim.id(), place++, step));
            }
        });
    }

    public Optional<RecoveryClaim> claim(RowFilter scope, String id, LocalDate today) {
        return store.in(em -> {
            return scope.find(em, ClaimEntity.class, id)
                    .map(row -> records(em, List.of(row), today).get(0));
        });
    }

    /** Without what it is made of. */
    public Optional<ClaimHead> head(RowFilter scope, String id) {
        return store.in(em -> {
            TypedQuery<Object[]> query = em.createQuery(
                            "select e.application, e.district, e.state from ClaimEntity e where e.id = :id and ("
                                    + scope.condition() + ")",
                            Object[].class)
                    .setParameter("id", id);
            scope.parameters().forEach(query::setParameter);
            return query.getResultList().stream()
                    .map(row -> new ClaimHead(id, (String) row[0], (String) row[1], (RecoveryClaim.State) row[2]))
                    .findFirst();
        });
    }

    public Page<RecoveryClaim> page(RowFilter scope, PageRequest request, LocalDate today) {
        return store.in(em -> {
            Page<ClaimEntity> rows = CLAIMS.page(em, request, scope, row -> row);
            return new Page<>(records(em, rows.items(), today), rows.next());
        });
    }

    /** By grant; grants without a claim are left out. */
    public Map<String, RecoveryClaim> ofGrants(Collection<String> grants, LocalDate today) {
        return store.in(em -> {
            List<ClaimEntity> rows = em.createQuery(
                            "select e from ClaimEntity e where e.grantId in :grants", ClaimEntity.class)
                    .setParameter("grants", NonEmpty.of(grants))
                    .getResultList();
            return records(em, rows, today).stream()
                    .collect(Collectors.toMap(RecoveryClaim::grant, Function.identity()));
        });
    }

    /** Adds a payment; the claim is settled with the last cent. */
    public RecoveryClaim add(String claim, RecoveryPayment payment, LocalDate today) {
        return store.in(em -> {
            ClaimEntity row = em.find(ClaimEntity.class, claim);
            row.add(payment);
            em.persist(RecoveryPaymentEntity.of(claim, payment));
            em.flush();
            return records(em, List.of(row), today).get(0);
        });
    }

    private static List<RecoveryClaim> records(EntityManager em, List<ClaimEntity> rows, LocalDate today) {
        List<String> ids = rows.stream().map(ClaimEntity::id).toList();
        Map<String, List<InterestStep>> steps =
                CLAIM_STEPS.of(em, ids, ClaimStepEntity::owner, ClaimStepEntity::toRecord);
        Map<String, List<RecoveryPayment>> payments =
                PAYMENTS.of(em, ids, RecoveryPaymentEntity::claimId, RecoveryPaymentEntity::toRecord);
        return rows.stream()
                .map(row -> row.toRecord(
                        steps.getOrDefault(row.id(), List.of()), payments.getOrDefault(row.id(), List.of()), today))
                .toList();
    }
}
