package de.stadtteilkapital.finance.core.persistence.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.persistence.Children;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where audits with their findings are kept. */
public final class AuditRepository {
    private static final Children<FindingEntity> FINDINGS = new Children<>(FindingEntity.class, "owner", "place");
    private static final Children<LateUseEntity> LATE_USES = new Children<>(LateUseEntity.class, "owner", "place");

    private final Store store;
    private final ClaimRepository claims;

    public AuditRepository(Store store) {
        this.store = requireNonNull(store);
        claims = new ClaimRepository(store);
    }

    /** Writes at once, so that the key of one audit per proof speaks now. */
    public Audit add(Audit audit) {
        return store.in(em -> {
            em.persist(AuditEntity.of(audit));
            int place = 0;
            for (AuditFinding finding : audit.findings()) {
                em.persist(FindingEntity.of(Ids.next(), audit.id(), place++, finding));
            }
            place = 0;
            for (Audit.LateUse late : audit.lateUse()) {
                em.persist(LateUseEntity.of(audit.id(), place++, late));
            }
            em.flush();
            return audit;
        });
    }

    /** By proof; proofs that have not been audited are left out. */
    public Map<String, Audit> ofProofs(Collection<String> proofs, LocalDate today) {
        return store.in(em -> {
            List<AuditEntity> rows = em.createQuery(
                            "select e from AuditEntity e where e.proofId in :proofs", AuditEntity.class)
                    .setParameter("proofs", NonEmpty.of(proofs))
                    .getResultList();
            List<String> ids = rows.stream().map(AuditEntity::id).toList();
            Map<String, List<AuditFinding>> findings =
                    FINDINGS.of(em, ids, FindingEntity::owner, FindingEntity::toRecord);
            Map<String, List<Audit.LateUse>> late =
                    LATE_USES.of(em, ids, LateUseEntity::owner, LateUseEntity::toRecord);
            Map<String, RecoveryClaim> recoveries =
                    claims.ofGrants(rows.stream().map(AuditEntity::grantId).toList(), today);
            return rows.stream()
                    .collect(Collectors.toMap(
                            AuditEntity::proofId,
                            row -> row.toRecord(
                                    findings.getOrDefault(row.id(), List.of()),
                                    recoveries.get(row.grantId()),
                                    late.getOrDefault(row.id(), List.of()))));
        });
    }

    /** Ids of the findings of some audits, by voucher. */
    public Map<String, String> findingIds(Collection<String> audits) {
        return store.in(em -> em
                .createQuery("select f from FindingEntity f where f.owner in :audits", FindingEntity.class)
                .setParameter("audits", NonEmpty.of(audits))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(FindingEntity::voucherId, FindingEntity::id)));
    }
}
