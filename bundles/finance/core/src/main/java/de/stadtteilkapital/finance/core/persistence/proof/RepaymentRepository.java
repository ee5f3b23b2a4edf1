package de.stadtteilkapital.finance.core.persistence.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Repayment;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Collection;
import java.util.List;

/** Where it is kept what sponsors gave back before the audit. */
public final class RepaymentRepository {
    private final Store store;

    public RepaymentRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(Repayment repayment) {
        store.with(em -> em.persist(RepaymentEntity.of(repayment)));
    }

    /** Of some grants, in the order in which they were booked. */
    public List<Repayment> ofGrants(Collection<String> grants) {
        return store.in(em -> em
                .createQuery(
                        "select e from RepaymentEntity e where e.grantId in :grants order by e.id",
                        RepaymentEntity.class)
                .setParameter("grants", NonEmpty.of(grants))
                .getResultList()
                .stream()
                .map(RepaymentEntity::toRecord)
                .toList());
    }
}
