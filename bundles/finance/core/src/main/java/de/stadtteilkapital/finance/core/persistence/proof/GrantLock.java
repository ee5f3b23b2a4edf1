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
        store.with(em -> em.createQuery("update GrantEntity e set e.title = e.title where e.id = :grant")
                .setParameter("grant", grant)
                .executeUpdate());
    }
}
