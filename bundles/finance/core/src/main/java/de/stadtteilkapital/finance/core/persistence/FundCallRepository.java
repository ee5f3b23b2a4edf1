package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.CallReceipt;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.FundCallItem;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Children;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** Where calls for funds are kept. */
public final class FundCallRepository {
    private static final Keyset<FundCallEntity> CALLS = new Keyset<>(FundCallEntity.class, "id")
            .filter("district", "district")
            .filter("round", "round")
            .filter("state", "state")
            .sort("dueUntil", "dueUntil")
            .sort("amount", "amount");

    private static final Children<FundCallItemEntity> FUND_CALL_ITEMS =
            new Children<>(FundCallItemEntity.class, "owner", "place");

    private static final Children<CallReceiptEntity> RECEIPTS = new Children<>(CallReceiptEntity.class, "owner", "id");

    private final Store store;

    public FundCallRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(FundCall call) {
        store.with(em -> {
            em.persist(FundCallEntity.of(call));
            int place = 0;
            for (FundCallItem item : call.items()) {
                em.persist(FundCallItemEntity.of(call.id(), place++, item));
            }
        });
    }

    public Optional<FundCall> call(String id) {
        return store.in(em -> Optional.ofNullable(em.find(FundCallEntity.class, id))
                .map(row -> toRecords(em, List.of(row)).get(0)));
    }

    /** In the order in which they were drawn up. */
    public List<FundCall> ofRound(String round) {
        return store.in(em -> toRecords(
                em,
                em.createQuery(
                                "select e from FundCallEntity e where e.round = :round order by e.number",
                                FundCallEntity.class)
                        .setParameter("round", round)
                        .getResultList()));
    }

    public Page<FundCall> page(PageRequest request, RowFilter scope) {
        return store.in(em -> {
            Page<FundCallEntity> rows = CALLS.page(em, request, scope, row -> row);
            return new Page<>(toRecords(em, rows.items()), rows.next());
        });
    }

    private static List<FundCall> toRecords(EntityManager em, List<FundCallEntity> rows) {
        List<String> ids = rows.stream().map(FundCallEntity::id).toList();
        List<FundCallItemEntity> all = FUND_CALL_ITEMS.rows(em, ids);
        Map<String, LocalDate> ended =
                ended(em, all.stream().map(FundCallItemEntity::paymentRequest).toList());
        Map<String, List<FundCallItem>> items = all.stream()
                .collect(Collectors.groupingBy(
                        FundCallItemEntity::owner,
                        Collectors.mapping(item -> item.toRecord(ended), Collectors.toList())));
        Map<String, List<CallReceipt>> receipts =
                RECEIPTS.of(em, ids, CallReceiptEntity::owner, CallReceiptEntity::toRecord);
        return rows.stream()
                .map(row -> row.toRecord(
                        items.getOrDefault(row.id(), List.of()), receipts.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Map<String, LocalDate> ended(EntityManager em, Collection<String> requests) {
        return requests.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select e from PaymentRequestEntity e where e.id in :ids and e.endedOn is not null",
                                PaymentRequestEntity.class)
                        .setParameter("ids", requests)
                        .getResultList()
                        .stream()
                        .map(PaymentRequestEntity::toRecord)
                        .collect(Collectors.toMap(PaymentRequest::id, PaymentRequest::endedOn));
    }

    /** The caller has checked that the step is allowed; of two at once the second is repeated and finds the first. */
    public FundCall dispatch(String id, LocalDate day) {
        return change(id, row -> row.dispatch(day));
    }

    /** Like {@link #dispatch}. */
    public FundCall receive(String id, CallReceipt receipt) {
        store.with(em -> em.persist(CallReceiptEntity.of(id, receipt)));
        return change(id, row -> row.receive(receipt.amount()));
    }

    /** Like {@link #dispatch}. */
    public FundCall giveUpRest(String id, String reason, LocalDate day) {
        return change(id, row -> row.giveUpRest(reason, day));
    }

    /** Whether a call of the round waits for money. */
    public boolean anyWaiting(String round) {
        return store.in(em -> em.createQuery(
                                "select count(e) from FundCallEntity e where e.round = :round and e.state in :states",
                                Long.class)
                        .setParameter("round", round)
                        .setParameter("states", List.of(FundCall.State.DISPATCHED, FundCall.State.PARTLY_RECEIVED))
                        .getSingleResult()
                > 0);
    }

    /** Takes what it asks for one request out of a draft, which then asks for what is left. */
    public void takeOut(String id, String paymentRequest) {
        store.with(em -> {
            Map<Boolean, List<FundCallItemEntity>> items = FUND_CALL_ITEMS.of(em, id).stream()
                    .collect(Collectors.partitioningBy(
                            item -> item.paymentRequest().equals(paymentRequest)));
            items.get(true).forEach(em::remove);
            // a call that is no draft any more keeps its items
            em.flush();
            FundCallEntity row = em.find(FundCallEntity.class, id);
            row.shrink(Money.sum(items.get(false).stream()
                    .map(item -> item.toRecord(Map.of()).amount())));
            em.flush();
        });
    }

    private FundCall change(String id, Consumer<FundCallEntity> step) {
        return store.in(em -> {
            FundCallEntity row = em.find(FundCallEntity.class, id);
            step.accept(row);
            em.flush();
            return toRecords(em, List.of(row)).get(0);
        });
    }
}
