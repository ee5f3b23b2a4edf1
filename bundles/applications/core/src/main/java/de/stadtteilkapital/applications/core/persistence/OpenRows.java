package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.persistence.TypedQuery;

/** The applications of a district that are in the sponsor's hands, past every scope: for the house's own questions. */
public final class OpenRows {
    private final Store store;
    private final ApplicationRepository applications;

    public OpenRows(Store store) {
        this.store = requireNonNull(store);
        applications = new ApplicationRepository(store);
    }

    /**
     * Those that were begun before another, the latest first.
     *
     * @param id of the other one; null for all
     */
    public List<Application> before(String id, String district, Collection<ApplicationState> states, int most) {
        List<String> ids = store.in(em -> {
            TypedQuery<String> query = em.createQuery(
                            "select e.id from ApplicationEntity e where e.district = :district and e.state in :states"
                                    + (id == null ? "" : " and e.id < :id")
                                    + " order by e.id desc",
                            String.class)
                    .setParameter("district", district)
                    .setParameter("states", states)
                    .setMaxResults(most);
            return (id == null ? query : query.setParameter("id", id)).getResultList();
        });
        Map<String, Application> found = applications.byIds(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
