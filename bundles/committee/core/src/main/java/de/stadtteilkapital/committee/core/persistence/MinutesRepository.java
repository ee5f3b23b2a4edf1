package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;

/** Where minutes and their signatures are kept. */
public final class MinutesRepository {
    private final Store store;

    public MinutesRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(KeptMinutes minutes) {
        store.with(em -> {
            em.persist(MinutesEntity.of(minutes));
            minutes.leaders().forEach(member -> em.persist(new LeaderEntity(minutes.session(), member)));
        });
    }

    public Optional<KeptMinutes> find(String session) {
        return store.in(em -> Optional.ofNullable(em.find(MinutesEntity.class, session))
                .map(row -> row.toRecord(
                        rows(
                                em,
                                SignatureEntity.class,
                                "select e from SignatureEntity e where e.session = :session order by e.signedAt",
                                session),
                        rows(
                                em,
                                LeaderEntity.class,
                                "select e from LeaderEntity e where e.session = :session order by e.member",
                                session))));
    }

    private static <T> List<T> rows(EntityManager em, Class<T> type, String query, String session) {
        return em.createQuery(query, type).setParameter("session", session).getResultList();
    }

    /** @param completedAt set with the last signature that is needed, else null */
    public void sign(String session, KeptMinutes.KeptSignature signature, Instant completedAt) {
        store.with(em -> {
            if (signature.function() == Minutes.Function.PRESIDING) {
                em.find(LeaderEntity.class, new LeaderEntity.Key(session, signature.member()))
                        .sign(signature);
            } else {
                em.persist(SignatureEntity.of(session, signature));
            }
            if (completedAt != null) {
                em.find(MinutesEntity.class, session).sign(completedAt);
            }
        });
    }
}
