package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.Store;
import java.time.Instant;
import java.util.Optional;

/** Where minutes and their signatures are kept. */
public final class MinutesRepository {
    private final Store store;

    public MinutesRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(KeptMinutes minutes) {
        store.with(em -> em.persist(MinutesEntity.of(minutes)));
    }

    public Optional<KeptMinutes> find(String session) {
        return store.in(em -> Optional.ofNullable(em.find(MinutesEntity.class, session))
                .map(row -> row.toRecord(em
                        .createQuery(
                                "select e from SignatureEntity e where e.session = :session order by e.signedAt",
                                SignatureEntity.class)
                        .setParameter("session", session)
                        .getResultList()
                        .stream()
                        .map(SignatureEntity::toRecord)
                        .toList())));
    }

    /** @param completedAt set with the last signature that is needed, else null */
    public void sign(String session, KeptMinutes.KeptSignature signature, Instant completedAt) {
        store.with(em -> {
            em.persist(SignatureEntity.of(session, signature));
            if (completedAt != null) {
                em.find(MinutesEntity.class, session).sign(completedAt);
            }
        });
    }
}
