package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Disbursement;
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

/** Where payments are kept. */
public final class DisbursementRepository {
    private static final Keyset<DisbursementEntity> DISBURSEMENTS = new Keyset<>(DisbursementEntity.class, "id")
            .filter("district", "district")
            .filter("round", "round")
            .filter("grant", "grant")
            .filter("state", "state")
            .filter("paymentFile", "paymentFile")
            .sort("amount", "amount")
            .search("fileNumber")
            .search("creditorName");

    private final Store store;

    public DisbursementRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(Disbursement disbursement, String fileNumber, LocalDate preparedOn) {
        store.with(em -> em.persist(DisbursementEntity.of(disbursement, fileNumber, preparedOn)));
    }

    public Optional<Disbursement> disbursement(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(DisbursementEntity.class, id)).map(DisbursementEntity::toRecord));
    }

    /** In the order of their making; unknown ones are left out. */
    public List<Disbursement> disbursements(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : where("e.id in :keys", ids);
    }

    public List<Disbursement> ofGrant(String grant) {
        return where("e.grant in :keys", List.of(grant));
    }

    public List<Disbursement> ofRound(String round) {
        return where("e.round in :keys", List.of(round));
    }

    public List<Disbursement> ofFile(String paymentFile) {
        return where("e.paymentFile in :keys", List.of(paymentFile));
    }

    /** Of several files at once, by file. */
    public Map<String, List<Disbursement>> ofFiles(Collection<String> paymentFiles) {
        return paymentFiles.isEmpty()
                ? Map.of()
                : where("e.paymentFile in :keys", paymentFiles).stream()
                        .collect(Collectors.groupingBy(Disbursement::paymentFile));
    }

    private List<Disbursement> where(String condition, Collection<String> keys) {
        return store.in(em -> em
                .createQuery(
                        "select e from DisbursementEntity e where " + condition + " order by e.id",
                        DisbursementEntity.class)
                .setParameter("keys", keys)
                .getResultList()
                .stream()
                .map(DisbursementEntity::toRecord)
                .toList());
    }

    /** File numbers by disbursement, for the remittance. */
    public Map<String, String> fileNumbers(String paymentFile) {
        return store.in(em -> em
                .createQuery("select e from DisbursementEntity e where e.paymentFile = :file", DisbursementEntity.class)
                .setParameter("file", paymentFile)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(DisbursementEntity::id, DisbursementEntity::fileNumber)));
    }

    public Page<Disbursement> page(PageRequest request, RowFilter scope) {
        return store.in(em -> DISBURSEMENTS.page(em, request, scope, DisbursementEntity::toRecord));
    }

    /** The database refuses whoever prepared it. */
    public Disbursement release(String id, String account, LocalDate day) {
        return store.in(em -> {
            DisbursementEntity row = em.find(DisbursementEntity.class, id);
            row.release(account, day);
            return row.toRecord();
        });
    }

    /** Notes who audited the payments of a grant; the database refuses whoever prepared or released one. */
    public void audited(String grant, String account) {
        store.with(em -> em.createQuery(
                        "select e from DisbursementEntity e where e.grant = :grant and e.paidOn is not null",
                        DisbursementEntity.class)
                .setParameter("grant", grant)
                .getResultList()
                .forEach(row -> row.audit(account)));
    }

    public void putInto(String file, Collection<String> ids) {
        store.with(em -> ids.forEach(id -> em.find(DisbursementEntity.class, id).putInto(file)));
    }

    public void pay(Collection<String> ids, LocalDate day) {
        store.with(em -> ids.forEach(id -> em.find(DisbursementEntity.class, id).pay(day)));
    }
}
