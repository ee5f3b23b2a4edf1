package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceSession;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.events.Erasure;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.persistence.LockModeType;

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

    /** Of how many candidates at most the retention is worked out at once. */
    private static final int LOOKED_AT = 1000;

    private final Store store;
    private final RetentionTerms terms;

    public AdviceRepository(Store store, RetentionTerms terms) {
        this.store = requireNonNull(store);
        this.terms = requireNonNull(terms);
    }

    public void add(AdviceCase adviceCase, LocalDate today) {
        store.with(em -> em.persist(AdviceCaseEntity.of(adviceCase, today)));
    }

    public Optional<AdviceCase> find(Caller me, String id) {
        return store.in(
                em -> Visibility.advice(me).find(em, AdviceCaseEntity.class, id).map(this::toRecord));
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
                em -> Optional.ofNullable(em.find(AdviceCaseEntity.class, id)).map(this::toRecord));
    }

    /** Nobody changes it until the unit of work ends; empty where it is gone. */
    public Optional<AdviceCase> locked(String id) {
        return store.in(em -> Optional.ofNullable(em.find(AdviceCaseEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(this::toRecord));
    }

    /** Those of a district whose retention ended by a day, the longest unused first. */
    public List<AdviceCase> ended(String district, boolean ideas, LocalDate until, int most) {
        RetentionTerms known = terms.remembered();
        return store.in(em -> em
                .createQuery(
                        "select e from AdviceCaseEntity e where e.district = :district and e.state <> :converted"
                                + " and e.lastUsedOn <= :until and e.receipt is " + (ideas ? "not null" : "null")
                                + " order by e.lastUsedOn, e.id",
                        AdviceCaseEntity.class)
                .setParameter("district", district)
                .setParameter("converted", AdviceCase.State.CONVERTED)
                .setParameter("until", until)
                .setMaxResults(LOOKED_AT)
                .getResultList()
                .stream()
                .map(row -> row.toRecord(known))
                .filter(found -> !found.retainUntil().isAfter(until))
                .limit(most)
                .toList());
    }

    /** Takes a case and its talks away; the guards open for what the purge names, one after another. */
    public void purge(Erasure erasure, String id) {
        store.with(em -> {
            em.createQuery(
                            "select e from AdviceSessionEntity e where e.adviceCase = :case order by e.id",
                            AdviceSessionEntity.class)
                    .setParameter("case", id)
                    .getResultList()
                    .forEach(talk -> {
                        erasure.row("applications_advice_session", talk.id());
                        em.remove(talk);
                    });
            em.flush();
            erasure.row("applications_advice_case", id);
            em.remove(em.find(AdviceCaseEntity.class, id));
            em.flush();
        });
    }

    private AdviceCase toRecord(AdviceCaseEntity row) {
        return row.toRecord(terms);
    }

    public Page<AdviceCase> cases(Caller me, PageRequest request) {
        RetentionTerms known = terms.remembered();
        return store.in(em -> CASES.page(em, request, Visibility.advice(me), row -> row.toRecord(known)));
    }

    public void add(AdviceSession session, LocalDate today) {
        store.with(em -> {
            em.persist(AdviceSessionEntity.of(session));
            em.find(AdviceCaseEntity.class, session.adviceCase()).advised(session, today);
        });
    }

    public AdviceCase close(String id, String reason, LocalDate today) {
        return store.in(em -> {
            AdviceCaseEntity row = em.find(AdviceCaseEntity.class, id);
            row.closed(reason, today);
            return toRecord(row);
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
