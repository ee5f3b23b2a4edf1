package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.ServingProject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which applications of a district name which of its needs. */
public final class NeedRows {
    /** What is no project, not yet or never. */
    private static final Set<ApplicationState> NONE = EnumSet.of(
            ApplicationState.DRAFT,
            ApplicationState.WITHDRAWN,
            ApplicationState.INELIGIBLE,
            ApplicationState.REJECTED,
            ApplicationState.LAPSED);

    private final Store store;

    public NeedRows(Store store) {
        this.store = requireNonNull(store);
    }

    /** All that any application of the district names, past every scope and in any state: for the house's own question. */
    public Set<String> named(String district) {
        return store.reading(em -> em.createQuery(
                        "select distinct e.needs from ApplicationEntity e where e.district = :district and e.needs <> ''",
                        String.class)
                .setParameter("district", district)
                .getResultStream()
                .flatMap(column -> CodeColumn.read(column).stream())
                .collect(toSet()));
    }

    /** By need, what of it the caller may see, by file number. */
    public Map<String, List<ServingProject>> serving(Caller me, String district) {
        RowFilter seen = RowFilter.is("e.district", district)
                .and(new RowFilter("e.needs <> '' and e.state not in :none", Map.of("none", NONE)))
                .and(Visibility.applications(me));
        return store.reading(em -> {
            var query = em.createQuery(
                    "select e.needs, e.id, e.fileNumber, e.title from ApplicationEntity e where " + seen.condition()
                            + " order by e.fileNumberKey",
                    Object[].class);
            seen.parameters().forEach(query::setParameter);
            Map<String, List<ServingProject>> serving = new HashMap<>();
            for (Object[] row : query.getResultList()) {
                ServingProject project = new ServingProject((String) row[1], (String) row[2], (String) row[3]);
                CodeColumn.read((String) row[0])
                        .forEach(need -> serving.computeIfAbsent(need, key -> new ArrayList<>())
                                .add(project));
            }
            return serving;
        });
    }
}
