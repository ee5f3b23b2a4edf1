package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.GrantReference;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantCondition;
import de.stadtteilkapital.finance.api.GrantLine;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.persistence.Children;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** Where grants are kept; their state is that of the business day. */
public final class GrantRepository {
    private static final Children<GrantLineEntity> GRANT_LINES =
            new Children<>(GrantLineEntity.class, "owner", "place");
    private static final Children<GrantConditionEntity> GRANT_CONDITIONS =
            new Children<>(GrantConditionEntity.class, "owner", "place");

    private final Store store;
    private final BusinessClock clock;

    public GrantRepository(Store store, BusinessClock clock) {
        this.store = requireNonNull(store);
        this.clock = requireNonNull(clock);
    }

    public void add(Grant grant, GrantBasis basis) {
        store.with(em -> {
            em.persist(GrantEntity.of(grant, basis));
            int place = 0;
            for (GrantLine line : grant.financingPlan()) {
                em.persist(GrantLineEntity.of(grant.id(), place++, line));
            }
            place = 0;
            for (GrantCondition condition : grant.conditions()) {
                em.persist(GrantConditionEntity.of(grant.id(), place++, condition));
            }
        });
    }

    public Optional<Grant> grant(String id) {
        return store.in(em -> Optional.ofNullable(em.find(GrantEntity.class, id))
                .map(row -> toRecords(em, List.of(row)).get(0)));
    }

    public Optional<GrantBasis> basis(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(GrantEntity.class, id)).map(GrantEntity::basis));
    }

    public Optional<Grant> ofApplication(String application) {
        return rows("e.application in :keys", List.of(application)).stream().findFirst();
    }

    /** Those of the applications that are granted. */
    public List<String> granted(Collection<String> applications) {
        return applications.isEmpty()
                ? List.of()
                : store.in(em -> em.createQuery(
                                "select e.application from GrantEntity e where e.application in :applications",
                                String.class)
                        .setParameter("applications", applications)
                        .getResultList());
    }

    public Map<String, Grant> grants(Collection<String> ids) {
        return rows("e.id in :keys", ids).stream().collect(Collectors.toMap(Grant::id, grant -> grant));
    }

    /** By file number. */
    public List<Grant> ofRound(String round) {
        return rows("e.round in :keys", List.of(round));
    }

    private List<Grant> rows(String condition, Collection<String> keys) {
        return store.in(em -> toRecords(em, entities(em, condition, keys)));
    }

    private static List<GrantEntity> entities(EntityManager em, String condition, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from GrantEntity e where " + condition + " order by e.fileNumber",
                                GrantEntity.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    private List<Grant> toRecords(EntityManager em, List<GrantEntity> rows) {
        List<String> ids = rows.stream().map(GrantEntity::id).toList();
        Map<String, List<GrantLine>> lines = GRANT_LINES.of(em, ids, GrantLineEntity::owner, GrantLineEntity::toRecord);
        Map<String, List<GrantCondition>> conditions =
                GRANT_CONDITIONS.of(em, ids, GrantConditionEntity::owner, GrantConditionEntity::toRecord);
        return rows.stream()
                .map(row -> row.toRecord(
                        clock.today(),
                        lines.getOrDefault(row.id(), List.of()),
                        conditions.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Grants by application, without their plans. */
    public Map<String, GrantReference> references(Collection<String> applications) {
        return store.in(em -> entities(em, "e.application in :keys", applications).stream()
                .collect(Collectors.toMap(
                        GrantEntity::application,
                        row -> new GrantReference(
                                row.id(), row.state(clock.today()).name()))));
    }

    public Grant accept(String id) {
        return store.in(em -> {
            GrantEntity row = em.find(GrantEntity.class, id);
            row.accept(clock.today());
            return toRecords(em, List.of(row)).get(0);
        });
    }

    /** The caller has checked that the step is allowed. */
    public void move(String id, GrantState next) {
        store.with(em -> em.find(GrantEntity.class, id).move(next));
    }

    /**
     * Likewise.
     *
     * @param returned what goes back to the project funds; zero where nothing does
     */
    public void close(String id, Money returned) {
        store.with(em -> em.find(GrantEntity.class, id).close(returned));
    }
}
