package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.CheckItem;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import javax.persistence.EntityManager;

/** Where it is kept what the formal check looks at by hand. */
public final class CheckPointRepository {
    private final Store store;

    public CheckPointRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** The district's own, else those for all. */
    public List<CheckItem> of(String district) {
        return store.in(em -> {
            List<CheckItem> own = points(em, district);
            return own.isEmpty() ? points(em, DistrictModule.EVERY) : own;
        });
    }

    private static List<CheckItem> points(EntityManager em, String district) {
        return em
                .createQuery(
                        "select e from CheckPointEntity e where e.district = :district order by e.place",
                        CheckPointEntity.class)
                .setParameter("district", district)
                .getResultList()
                .stream()
                .map(CheckPointEntity::toRecord)
                .toList();
    }
}
