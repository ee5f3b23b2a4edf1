package de.stadtteilkapital.finance.core.persistence.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.Store;

/**
 * Holds a grant's row, so that what is decided by its state and its vouchers stays true until the unit of work ends.
 */
public final class GrantLock {
    private final Store store;

    public GrantLock(Store store) {
        this.store = requireNonNull(store);
    }

    /** Waits for whoever holds it; call it before the grant is read. An update locks on both databases. */
    public void hold(String grant) {
        // by the table itself: for an entity its version would be counted up as well
        store.with(em -> em.createNativeQuery("update finance_grant set title = title where id = ?1")
                .setParameter(1, grant)
                .executeUpdate());
    }
}
