package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.CriteriaSet;
import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import de.stadtteilkapital.platform.persistence.Children;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.persistence.EntityManager;

/** Where it is kept by what districts compare applications, from which days on. */
public final class CriteriaRepository {
    private static final Children<SetCriterionEntity> CRITERIA =
            new Children<>(SetCriterionEntity.class, "owner", "place");

    private final Store store;

    public CriteriaRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** What holds on a day: the district's set of then, else its own rows, else those for all. */
    public List<Criterion> on(LocalDate day, String district) {
        return of(district, holding(day, district));
    }

    /** The id of the set that holds on a day; null where none was entered until then. */
    public String holding(LocalDate day, String district) {
        return store.in(em -> em.createQuery(
                        "select e.id from CriteriaSetEntity e where e.district = :district and e.from <= :day"
                                + " and e.withdrawnAt = :never order by e.from desc",
                        String.class)
                .setParameter("district", district)
                .setParameter("day", day)
                .setParameter("never", Times.NEVER)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    /** Those that an application has kept since it was handed in. */
    public List<Criterion> kept(String application, String district) {
        String set = store.in(
                em -> em.createQuery("select e.criteriaSet from ApplicationEntity e where e.id = :id", String.class)
                        .setParameter("id", application)
                        .getSingleResult());
        return of(district, set);
    }

    private List<Criterion> of(String district, String set) {
        if (set != null) {
            return store.in(em -> CRITERIA.of(em, set).stream()
                    .map(SetCriterionEntity::toRecord)
                    .toList());
        }
        List<Criterion> own = rows(district);
        return own.isEmpty() ? rows(DistrictModule.EVERY) : own;
    }

    private List<Criterion> rows(String district) {
        return store.in(em -> em.createQuery(
                        "select e from CriterionEntity e where e.district = :district order by e.place",
                        CriterionEntity.class)
                .setParameter("district", district)
                .getResultStream()
                .map(CriterionEntity::toRecord)
                .toList());
    }

    /** All sets of a district by their first days, the latest first. */
    public List<CriteriaSet> sets(String district, LocalDate today) {
        String holding = holding(today, district);
        return store.in(em -> {
            List<CriteriaSetEntity> rows = em.createQuery(
                            "select e from CriteriaSetEntity e where e.district = :district"
                                    + " order by e.from desc, e.enteredAt desc",
                            CriteriaSetEntity.class)
                    .setParameter("district", district)
                    .getResultList();
            Map<String, List<Criterion>> criteria = CRITERIA.of(
                    em,
                    rows.stream().map(CriteriaSetEntity::id).toList(),
                    SetCriterionEntity::owner,
                    SetCriterionEntity::toRecord);
            return rows.stream()
                    .map(row -> row.toRecord(criteria.getOrDefault(row.id(), List.of()), holding, today))
                    .toList();
        });
    }

    public Optional<CriteriaSet> set(String district, String id, LocalDate today) {
        return sets(district, today).stream().filter(set -> set.id().equals(id)).findFirst();
    }

    public void add(CriteriaSet set) {
        store.with(em -> {
            em.persist(CriteriaSetEntity.of(set));
            CRITERIA.add(
                    em,
                    IntStream.range(0, set.criteria().size())
                            .mapToObj(place -> SetCriterionEntity.of(
                                    set.id(), place, set.criteria().get(place)))
                            .toList());
        });
    }

    public void withdraw(String id, Instant at) {
        store.with(em -> row(em, id).withdraw(at));
    }

    private static CriteriaSetEntity row(EntityManager em, String id) {
        return requireNonNull(em.find(CriteriaSetEntity.class, id));
    }
}
