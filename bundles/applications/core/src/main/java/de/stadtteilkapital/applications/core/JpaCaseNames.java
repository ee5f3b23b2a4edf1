package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import de.stadtteilkapital.applications.api.CaseName;
import de.stadtteilkapital.applications.api.CaseNames;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Collection;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What cases are called, from their rows and those of their sponsors. */
@Component(immediate = true)
public final class JpaCaseNames implements CaseNames {
    private final Store store;

    @Activate
    public JpaCaseNames(@Reference Store store) {
        this.store = requireNonNull(store);
    }

    @Override
    public Map<String, CaseName> of(Collection<String> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        return store.reading(em -> em.createQuery(
                        "select e.id, e.fileNumber, e.title, s.name from ApplicationEntity e, SponsorEntity s"
                                + " where s.id = e.sponsor and e.id in :ids",
                        Object[].class)
                .setParameter("ids", applications)
                .getResultStream()
                .collect(toMap(
                        row -> (String) row[0],
                        row -> new CaseName((String) row[1], (String) row[2], (String) row[3]))));
    }
}
