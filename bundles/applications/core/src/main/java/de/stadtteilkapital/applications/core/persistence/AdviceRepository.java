package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceSession;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Locale;
import java.util.Optional;

/** Where advice cases and their talks are kept. */
public final class AdviceRepository {
    private static final Keyset<AdviceCaseEntity> CASES = new Keyset<>(AdviceCaseEntity.class, "id")
            .filter("district", "district")
            .filter("state", "state")
            .sort("openedAt", "openedAt")
            .search("idea")
            .search("contactName")
            .search("receipt");
    private static final Keyset<AdviceSessionEntity> SESSIONS =
            new Keyset<>(AdviceSessionEntity.class, "id").sort("date", "date");

    private final Store store;

    public AdviceRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(AdviceCase adviceCase) {
        store.with(em -> em.persist(AdviceCaseEntity.of(adviceCase)));
    }

    public Optional<AdviceCase> find(Caller me, String id) {
        return store.in(
                em -> Visibility.advice(me).find(em, AdviceCaseEntity.class, id).map(AdviceCaseEntity::toRecord));
    }

    /** The id of the case whose receipt this is; case does not matter, since it is told by word of mouth. */
    public Optional<String> byReceipt(String district, String receipt) {
        return store.in(em -> em
                .createQuery(
                        "select e.id from AdviceCaseEntity e where e.receipt = :receipt and e.district = :district",
                        String.class)
                .setParameter("receipt", receipt.toUpperCase(Locale.ROOT))
                .setParameter("district", district)
                .getResultList()
                .stream()
                .findFirst());
    }

    /** Whoever names a case by its id, the sponsor for instance; the id itself is what the office handed over. */
    public Optional<AdviceCase> handedOver(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(AdviceCaseEntity.class, id)).map(AdviceCaseEntity::toRecord));
    }

    public Page<AdviceCase> cases(Caller me, PageRequest request) {
        return store.in(em -> CASES.page(em, request, Visibility.advice(me), AdviceCaseEntity::toRecord));
    }

    public void add(AdviceSession session) {
        store.with(em -> {
            em.persist(AdviceSessionEntity.of(session));
            em.find(AdviceCaseEntity.class, session.adviceCase()).advised(session);
        });
    }

    public AdviceCase close(String id, String reason) {
        return store.in(em -> {
            AdviceCaseEntity row = em.find(AdviceCaseEntity.class, id);
            row.closed(reason);
            return row.toRecord();
        });
    }

    public Optional<AdviceSession> session(String adviceCase, String id) {
        return store.in(
                em -> of(adviceCase).find(em, AdviceSessionEntity.class, id).map(AdviceSessionEntity::toRecord));
    }

    public Page<AdviceSession> sessions(String adviceCase, PageRequest request) {
        return store.in(em -> SESSIONS.page(em, request, of(adviceCase), AdviceSessionEntity::toRecord));
    }

    public void converted(String id, String application) {
        store.with(em -> em.find(AdviceCaseEntity.class, id).convertedTo(application));
    }

    private static RowFilter of(String adviceCase) {
        return RowFilter.is("e.adviceCase", adviceCase);
    }
}
