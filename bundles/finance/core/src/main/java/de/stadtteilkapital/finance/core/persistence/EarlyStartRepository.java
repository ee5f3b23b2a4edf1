package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.EarlyStartPermit;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.FirstInsert;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where permits to begin early are kept. */
public final class EarlyStartRepository {
    private static final Keyset<EarlyStartPermitEntity> PERMITS = new Keyset<>(EarlyStartPermitEntity.class, "id")
            .filter("district", "district")
            .filter("round", "round")
            .filter("application", "application");

    private final Store store;

    public EarlyStartRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /**
     * @param address of the sponsor, as the letter bears it
     * @throws Refusal 409 where another was first
     */
    public void add(EarlyStartPermit permit, String address, String account) {
        FirstInsert.of(
                () -> store.in(em -> {
                    em.persist(EarlyStartPermitEntity.of(permit, address, account));
                    em.flush();
                    return permit;
                }),
                () -> Refusal.conflict(new Text(
                        "Ein früherer Beginn ist schon erlaubt.", "An early start has been permitted already.")));
    }

    public Optional<EarlyStartPermit> permit(String id) {
        return store.in(em ->
                Optional.ofNullable(em.find(EarlyStartPermitEntity.class, id)).map(EarlyStartPermitEntity::toRecord));
    }

    /** The sponsor's on the day of the permit. */
    public String address(String id) {
        return store.in(em -> em.find(EarlyStartPermitEntity.class, id).sponsorAddress());
    }

    /** Those of the applications that have a permit. */
    public List<String> permitted(Collection<String> applications) {
        return applications.isEmpty()
                ? List.of()
                : store.in(em -> em.createQuery(
                                "select e.application from EarlyStartPermitEntity e where e.application in :applications",
                                String.class)
                        .setParameter("applications", applications)
                        .getResultList());
    }

    public Optional<EarlyStartPermit> ofApplication(String application) {
        return store.in(em -> em.createQuery(
                        "select e from EarlyStartPermitEntity e where e.application = :application",
                        EarlyStartPermitEntity.class)
                .setParameter("application", application)
                .getResultStream()
                .findFirst()
                .map(EarlyStartPermitEntity::toRecord));
    }

    public Page<EarlyStartPermit> page(PageRequest request, RowFilter scope) {
        return store.in(em -> PERMITS.page(em, request, scope, EarlyStartPermitEntity::toRecord));
    }
}
