package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Condition;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the conditions of carried motions are read and their fulfilment is kept. */
public final class ConditionRepository {
    private static final Keyset<ConditionEntity> CONDITIONS = new Keyset<>(ConditionEntity.class, "id")
            .filter("application", "application")
            .filter("item", "item")
            .sort("due", "due")
            .search("text");

    private final Store store;

    public ConditionRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /**
     * Conditions of these districts and bodies.
     *
     * @param barred applications that are left out
     * @param excluded items that are left out
     */
    public Page<Condition> page(
            PageRequest request,
            Collection<String> districts,
            Collection<InDistrict> bodies,
            Collection<String> barred,
            Collection<String> excluded) {
        RowFilter scope = RowFilter.is("e.standing", ConditionEntity.IN_FORCE)
                .and(RowFilter.in("e.district", districts).or(RowFilter.within("e.district", "e.body", bodies)))
                .and(RowFilter.missingOrNotIn("e.application", barred))
                .and(RowFilter.notIn("e.item", excluded));
        return store.in(em -> CONDITIONS.page(em, request, scope, ConditionEntity::toRecord));
    }

    public Optional<Condition> find(String id) {
        return store.in(em -> Optional.ofNullable(em.find(ConditionEntity.class, id))
                .filter(row -> row.toPlace().inForce())
                .map(ConditionEntity::toRecord));
    }

    /** The conditions that a decided item brought. */
    public List<Condition> ofItem(String item) {
        return store.in(em -> em
                .createQuery(
                        "select e from ConditionEntity e where e.item = :item and e.standing = :inForce"
                                + " order by e.id",
                        ConditionEntity.class)
                .setParameter("item", item)
                .setParameter("inForce", ConditionEntity.IN_FORCE)
                .getResultList()
                .stream()
                .map(ConditionEntity::toRecord)
                .toList());
    }

    /** In which district and body a condition was made. */
    public Optional<ConditionPlace> place(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(ConditionEntity.class, id)).map(ConditionEntity::toPlace));
    }

    public void fulfil(String id, String evidence, LocalDate day) {
        store.with(em -> em.find(ConditionEntity.class, id).fulfil(evidence, day));
    }
}
