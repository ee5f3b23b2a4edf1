package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.ParkedMove;
import de.stadtteilkapital.finance.api.ParkedReceipt;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Children;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;

/** Where money beyond the calls is kept, and what became of it. */
public final class ParkedReceiptRepository {
    private static final Keyset<ParkedReceiptEntity> RECEIPTS = new Keyset<>(ParkedReceiptEntity.class, "id")
            .filter("district", "district")
            .filter("round", "round")
            .filter("fundCall", "fundCall");

    private static final Children<ParkedMoveEntity> MOVES = new Children<>(ParkedMoveEntity.class, "owner", "id");

    private final Store store;

    public ParkedReceiptRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(ParkedReceipt receipt) {
        store.with(em -> em.persist(ParkedReceiptEntity.of(receipt)));
    }

    public Optional<ParkedReceipt> receipt(String id) {
        return store.in(em -> Optional.ofNullable(em.find(ParkedReceiptEntity.class, id))
                .map(row -> toRecords(em, List.of(row)).get(0)));
    }

    public Page<ParkedReceipt> page(PageRequest request, RowFilter scope) {
        return store.in(em -> {
            Page<ParkedReceiptEntity> rows = RECEIPTS.page(em, request, scope, row -> row);
            return new Page<>(toRecords(em, rows.items()), rows.next());
        });
    }

    /** The caller has checked that so much is left; of two at once the second is repeated and finds the first. */
    public ParkedReceipt move(String id, ParkedMove move) {
        return store.in(em -> {
            ParkedReceiptEntity row = em.find(ParkedReceiptEntity.class, id);
            row.take(move.amount());
            em.persist(ParkedMoveEntity.of(id, move));
            em.flush();
            return toRecords(em, List.of(row)).get(0);
        });
    }

    private static List<ParkedReceipt> toRecords(EntityManager em, List<ParkedReceiptEntity> rows) {
        Map<String, List<ParkedMove>> moves = MOVES.of(
                em,
                rows.stream().map(ParkedReceiptEntity::id).toList(),
                ParkedMoveEntity::owner,
                ParkedMoveEntity::toRecord);
        return rows.stream()
                .map(row -> row.toRecord(moves.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
