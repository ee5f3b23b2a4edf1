package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.PaymentFile;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where payment files are kept. */
public final class PaymentFileRepository {
    private static final Keyset<PaymentFileEntity> FILES = new Keyset<>(PaymentFileEntity.class, "id")
            .filter("district", "district")
            .filter("state", "state")
            .sort("executionDate", "executionDay");

    private final Store store;
    private final DisbursementRepository disbursements;

    public PaymentFileRepository(Store store) {
        this.store = requireNonNull(store);
        disbursements = new DisbursementRepository(store);
    }

    public void add(PaymentFile file, PaymentFileHead head) {
        store.with(em -> em.persist(PaymentFileEntity.of(file, head)));
    }

    public Optional<PaymentFile> file(String id) {
        return store.in(em -> Optional.ofNullable(em.find(PaymentFileEntity.class, id))
                .map(row -> row.toRecord(disbursements.ofFile(id))));
    }

    public Optional<PaymentFileHead> head(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(PaymentFileEntity.class, id)).map(PaymentFileEntity::head));
    }

    public Page<PaymentFile> page(PageRequest request, RowFilter scope) {
        return store.in(em -> {
            Page<PaymentFileEntity> rows = FILES.page(em, request, scope, row -> row);
            Map<String, List<Disbursement>> paid = disbursements.ofFiles(
                    rows.items().stream().map(PaymentFileEntity::id).toList());
            return rows.map(row -> row.toRecord(paid.getOrDefault(row.id(), List.of())));
        });
    }

    /** The caller has checked that the step is allowed. */
    public void execute(String id, LocalDate day) {
        store.with(em -> em.find(PaymentFileEntity.class, id).execute(day));
    }
}
