package de.stadtteilkapital.finance.core.persistence.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.api.VoucherConfirmation;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** Where vouchers and what audits found of them are kept. */
public final class VoucherRepository {
    private static final Keyset<VoucherEntity> VOUCHERS = new Keyset<>(VoucherEntity.class, "date")
            .filter("line", "line")
            .filter("number", "number")
            .sort("date", "date")
            .sort("paidOn", "paidOn")
            .sort("amount", "amount")
            .search("payee")
            .search("reason");

    private final Store store;

    public VoucherRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** Whether the voucher was used before, on whichever grant. */
    public boolean isUsed(NewVoucher voucher) {
        VoucherKey key = VoucherKey.of(voucher);
        return store.in(em -> em.createQuery(
                                "select count(e) from VoucherEntity e where e.payeeKey = :payee"
                                        + " and e.numberKey = :number and e.date = :date and e.amount = :amount",
                                Long.class)
                        .setParameter("payee", key.payee())
                        .setParameter("number", key.number())
                        .setParameter("date", voucher.date())
                        .setParameter("amount", voucher.amount().amount())
                        .getSingleResult()
                > 0);
    }

    /** Writes at once, so that the key speaks now where another one was quicker. */
    public Voucher add(String id, String grant, NewVoucher voucher) {
        return store.in(em -> {
            VoucherEntity row = VoucherEntity.of(id, grant, voucher, alike(em, voucher));
            em.persist(row);
            em.flush();
            return row.toRecord(null, null);
        });
    }

    /** The earliest that is alike, on whichever grant; null where there is none. */
    private static @Nullable String alike(EntityManager em, NewVoucher voucher) {
        VoucherKey key = VoucherKey.of(voucher);
        return em.createQuery(
                        "select e from VoucherEntity e where"
                                + " e.numberKey = :number and (e.payeeKey = :payee and (e.date = :date or e.amount = :amount)"
                                + " or e.date = :date and e.amount = :amount)"
                                + " or e.payeeKey = :payee and e.date = :date and e.amount = :amount order by e.id",
                        VoucherEntity.class)
                .setParameter("payee", key.payee())
                .setParameter("number", key.number())
                .setParameter("date", voucher.date())
                .setParameter("amount", voucher.amount().amount())
                .getResultStream()
                .filter(row -> row.key().isAlike(key))
                .map(VoucherEntity::id)
                .findFirst()
                .orElse(null);
    }

    /** Writes at once, so that of two that confirm the second hears of it. */
    public void confirm(String id, VoucherConfirmation confirmation) {
        store.with(em -> {
            em.persist(VoucherConfirmationEntity.of(id, confirmation));
            em.flush();
        });
    }

    public Optional<Voucher> voucher(String id) {
        return store.in(em -> Optional.ofNullable(em.find(VoucherEntity.class, id))
                .map(row -> row.toRecord(
                        findings(em, List.of(id)).get(id),
                        confirmations(em, List.of(id)).get(id))));
    }

    public Page<Voucher> page(String grant, PageRequest request) {
        return store.in(em -> {
            RowFilter ofGrant = RowFilter.is("e.grantId", grant);
            Page<VoucherEntity> rows = VOUCHERS.page(em, request, ofGrant, row -> row);
            List<String> ids = rows.items().stream().map(VoucherEntity::id).toList();
            Map<String, AuditFinding> findings = findings(em, ids);
            Map<String, VoucherConfirmation> confirmations = confirmations(em, ids);
            return rows.map(row -> row.toRecord(findings.get(row.id()), confirmations.get(row.id())));
        });
    }

    /** All of some grants, chronological. */
    public List<Voucher> ofGrants(Collection<String> grants) {
        return store.in(em -> {
            List<VoucherEntity> rows = em.createQuery(
                            "select e from VoucherEntity e where e.grantId in :grants order by e.date, e.id",
                            VoucherEntity.class)
                    .setParameter("grants", NonEmpty.of(grants))
                    .getResultList();
            Map<String, AuditFinding> findings = em
                    .createQuery(
                            "select f from FindingEntity f, VoucherEntity e where f.voucherId = e.id"
                                    + " and e.grantId in :grants",
                            FindingEntity.class)
                    .setParameter("grants", NonEmpty.of(grants))
                    .getResultList()
                    .stream()
                    .collect(Collectors.toMap(FindingEntity::voucherId, FindingEntity::toRecord));
            Map<String, VoucherConfirmation> confirmations = em
                    .createQuery(
                            "select c from VoucherConfirmationEntity c, VoucherEntity e where c.voucherId = e.id"
                                    + " and e.grantId in :grants",
                            VoucherConfirmationEntity.class)
                    .setParameter("grants", NonEmpty.of(grants))
                    .getResultList()
                    .stream()
                    .collect(Collectors.toMap(
                            VoucherConfirmationEntity::voucherId, VoucherConfirmationEntity::toRecord));
            return rows.stream()
                    .map(row -> row.toRecord(findings.get(row.id()), confirmations.get(row.id())))
                    .toList();
        });
    }

    private static Map<String, VoucherConfirmation> confirmations(EntityManager em, Collection<String> vouchers) {
        return em
                .createQuery(
                        "select c from VoucherConfirmationEntity c where c.voucherId in :vouchers",
                        VoucherConfirmationEntity.class)
                .setParameter("vouchers", NonEmpty.of(vouchers))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(VoucherConfirmationEntity::voucherId, VoucherConfirmationEntity::toRecord));
    }

    private static Map<String, AuditFinding> findings(EntityManager em, Collection<String> vouchers) {
        return em
                .createQuery("select f from FindingEntity f where f.voucherId in :vouchers", FindingEntity.class)
                .setParameter("vouchers", NonEmpty.of(vouchers))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(FindingEntity::voucherId, FindingEntity::toRecord));
    }
}
