package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;

/** Where it is kept what the rules said of requests for money. */
public final class PaymentJudgements {
    private final Store store;

    public PaymentJudgements(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(StoredJudgement judgement) {
        store.with(em -> em.persist(PaymentJudgementEntity.of(judgement)));
    }

    /** In the order of the requests' ids. */
    public List<StoredJudgement> after(String request, int count) {
        return store.in(em -> em
                .createQuery(
                        "select e from PaymentJudgementEntity e where e.request > :request order by e.request",
                        PaymentJudgementEntity.class)
                .setParameter("request", request)
                .setMaxResults(count)
                .getResultList()
                .stream()
                .map(PaymentJudgementEntity::toRecord)
                .toList());
    }
}
