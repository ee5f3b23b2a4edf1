package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRow;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.StateCount;
import de.stadtteilkapital.applications.core.persistence.ApplicationFilters.Narrowed;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** Applications as lines of lists, and how many there are of them. */
public final class ApplicationLines {
    private static final String POINTS = "points";

    private static final Keyset<ApplicationEntity> APPLICATIONS = new Keyset<>(ApplicationEntity.class, "fileNumber")
            .sort("fileNumber", "fileNumberKey")
            .sort("submittedAt", "submittedAt")
            .sort("title", "titleKey")
            .sort("amount", "requestedAmount")
            .sort("due", "dueDay")
            .sort("since", "stateSince")
            .sort(POINTS, POINTS);

    private final Store store;
    private final SponsorRepository sponsors;
    private final BusinessClock clock;

    public ApplicationLines(Store store, BusinessClock clock) {
        this.store = requireNonNull(store);
        sponsors = new SponsorRepository(store);
        this.clock = requireNonNull(clock);
    }

    /** Three statements, however many lines. */
    public Page<ApplicationRow> page(Caller me, PageRequest asked) {
        Narrowed narrowed = ApplicationFilters.of(me, asked, clock);
        return store.in(em -> {
            Page<ApplicationEntity> page =
                    APPLICATIONS.page(em, narrowed.request(), scope(me, asked).and(narrowed.condition()), row -> row);
            return new Page<>(rows(em, me, page.items()), page.next());
        });
    }

    /** Whoever may not know the points is not told by the order either. */
    private static RowFilter scope(Caller me, PageRequest asked) {
        boolean byPoints =
                asked.sort() != null && asked.sort().replaceFirst("^-", "").equals(POINTS);
        return byPoints ? Visibility.points(me) : Visibility.applications(me);
    }

    private List<ApplicationRow> rows(EntityManager em, Caller me, List<ApplicationEntity> rows) {
        Map<String, String> names =
                sponsors.names(me, rows.stream().map(ApplicationEntity::sponsor).collect(Collectors.toSet()));
        Map<String, Integer> points = points(
                em,
                me,
                rows.stream()
                        .filter(ApplicationEntity::isAssessed)
                        .map(ApplicationEntity::id)
                        .toList());
        return rows.stream()
                .map(row -> row.toRow(names.get(row.sponsor()), points.get(row.id())))
                .toList();
    }

    private static Map<String, Integer> points(EntityManager em, Caller me, List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        RowFilter known = Visibility.points(me).and(RowFilter.in("e.id", ids));
        var query = em.createQuery(
                "select e.id, e.points from ApplicationEntity e where " + known.condition(), Object[].class);
        known.parameters().forEach(query::setParameter);
        return query.getResultList().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1]));
    }

    /** How many there are of each state, for the same filters. */
    public List<StateCount> counts(Caller me, PageRequest asked) {
        Narrowed narrowed = ApplicationFilters.of(me, asked, clock);
        narrowed.requireNothingLeft();
        RowFilter seen = Visibility.applications(me).and(narrowed.condition());
        return store.in(em -> {
            var query = em.createQuery(
                    "select e.state, count(e.id) from ApplicationEntity e where " + seen.condition()
                            + " group by e.state",
                    Object[].class);
            seen.parameters().forEach(query::setParameter);
            return query.getResultList().stream()
                    .map(row -> new StateCount((ApplicationState) row[0], (Long) row[1]))
                    .sorted(Comparator.comparing(StateCount::state))
                    .toList();
        });
    }
}
