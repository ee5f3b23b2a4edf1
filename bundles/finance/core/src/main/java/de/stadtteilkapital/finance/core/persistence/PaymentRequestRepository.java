package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where payment requests are kept. */
public final class PaymentRequestRepository {
    private static final Keyset<PaymentRequestEntity> REQUESTS = new Keyset<>(PaymentRequestEntity.class, "id")
            .filter("district", "district")
            .filter("round", "round")
            .filter("grant", "grant")
            .filter("state", "state")
            .sort("neededBy", "neededBy")
            .sort("amount", "amount")
            .search("purpose");

    private final Store store;

    public PaymentRequestRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(PaymentRequest request, String sponsor) {
        store.with(em -> em.persist(PaymentRequestEntity.of(request, sponsor)));
    }

    public Optional<PaymentRequest> request(String id) {
        return store.in(em ->
                Optional.ofNullable(em.find(PaymentRequestEntity.class, id)).map(PaymentRequestEntity::toRecord));
    }

    /** Unknown ones are left out. */
    public Map<String, PaymentRequest> requests(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return store.in(em -> em
                .createQuery("select e from PaymentRequestEntity e where e.id in :ids", PaymentRequestEntity.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(PaymentRequestEntity::toRecord)
                .collect(Collectors.toMap(PaymentRequest::id, request -> request)));
    }

    /** Requests of a round that are not in payment, the earliest first. */
    public List<PaymentRequest> waiting(String round) {
        return waiting("round", round);
    }

    /** Requests of a grant that are not in payment, the earliest first. */
    public List<PaymentRequest> waitingOf(String grant) {
        return waiting("grant", grant);
    }

    private List<PaymentRequest> waiting(String attribute, String key) {
        return store.in(em -> em
                .createQuery(
                        "select e from PaymentRequestEntity e where e." + attribute
                                + " = :key and e.state = :state order by e.neededBy, e.id",
                        PaymentRequestEntity.class)
                .setParameter("key", key)
                .setParameter("state", PaymentRequest.State.REQUESTED)
                .getResultList()
                .stream()
                .map(PaymentRequestEntity::toRecord)
                .toList());
    }

    public Page<PaymentRequest> page(PageRequest request, RowFilter scope) {
        return store.in(em -> REQUESTS.page(em, request, scope, PaymentRequestEntity::toRecord));
    }

    /** The caller has checked that the step is allowed; of two at once the second is repeated and finds the first. */
    public void move(Collection<String> ids, PaymentRequest.State next) {
        store.with(em -> {
            ids.forEach(id -> em.find(PaymentRequestEntity.class, id).move(next));
            em.flush();
        });
    }

    /** Like {@link #move}. */
    public void end(String id, LocalDate day) {
        store.with(em -> {
            em.find(PaymentRequestEntity.class, id).end(day);
            em.flush();
        });
    }
}
