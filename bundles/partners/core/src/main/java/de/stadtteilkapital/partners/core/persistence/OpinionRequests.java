package de.stadtteilkapital.partners.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.partners.api.NewOpinion;
import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;

/** Where opinion requests and opinions are kept. */
public final class OpinionRequests {
    private static final Keyset<OpinionRequestEntity> LIST = new Keyset<>(OpinionRequestEntity.class, "id")
            .filter("kind", "kind")
            .filter("application", "application")
            .filter("office", "office")
            .sort("dueDate", "dueDate");

    private final Store store;
    private final BusinessClock clock;

    public OpinionRequests(Store store, BusinessClock clock) {
        this.store = requireNonNull(store);
        this.clock = requireNonNull(clock);
    }

    public void add(OpinionRequest request) {
        int before = (int) of(request.application()).stream()
                .filter(earlier -> isSame(earlier, request))
                .count();
        store.with(em -> em.persist(OpinionRequestEntity.of(request, before)));
    }

    private static boolean isSame(OpinionRequest one, OpinionRequest other) {
        return one.office().equals(other.office()) && one.rule().equals(other.rule()) && one.kind() == other.kind();
    }

    public Page<OpinionRequest> page(PageRequest request, RowFilter scope) {
        LocalDate today = clock.today();
        return store.in(em -> LIST.page(em, request, scope, row -> row.toRecord(today)));
    }

    /** Without a scope. */
    public Optional<OpinionRequest> find(String id) {
        return store.in(em ->
                Optional.ofNullable(em.find(OpinionRequestEntity.class, id)).map(row -> row.toRecord(clock.today())));
    }

    public Optional<OpinionRequest> find(RowFilter scope, String id) {
        return store.in(em -> scope.find(em, OpinionRequestEntity.class, id).map(row -> row.toRecord(clock.today())));
    }

    /** Whether an organisation was ever asked for an opinion. */
    public boolean isAsked(String district, String office) {
        return store.in(em -> em.createQuery(
                                "select count(e) from OpinionRequestEntity e where e.district = :district"
                                        + " and e.office = :office",
                                Long.class)
                        .setParameter("district", district)
                        .setParameter("office", office)
                        .getSingleResult()
                > 0);
    }

    /** Those of the case that are of these kinds and not answered are waited for no longer. */
    public void end(String application, Set<OpinionKind> kinds, LocalDate day) {
        store.with(em -> rows(em, application).stream()
                .filter(row -> row.isWaitedFor(kinds))
                .forEach(row -> row.end(day)));
    }

    /** Those that stand so. */
    public static RowFilter in(OpinionRequest.State state) {
        return switch (state) {
            case OPEN -> RowFilter.is("e.state", state).and(new RowFilter("e.endedOn is null", Map.of()));
            case ANSWERED -> RowFilter.is("e.state", state);
            case ENDED -> new RowFilter("e.endedOn is not null", Map.of());
        };
    }

    /** What is still waited for, first what is due first, and of one day what a case waits for. */
    public List<OpinionRequest> open(RowFilter scope, int most) {
        RowFilter open = in(OpinionRequest.State.OPEN).and(scope);
        LocalDate today = clock.today();
        return store.reading(em -> {
            var query = em.createQuery(
                    "select e from OpinionRequestEntity e where " + open.condition()
                            + " order by e.dueDate, e.blocking desc, e.id",
                    OpinionRequestEntity.class);
            open.parameters().forEach(query::setParameter);
            return query.setMaxResults(most)
                    .getResultStream()
                    .map(row -> row.toRecord(today))
                    .toList();
        });
    }

    /** All of a case, oldest first. */
    public List<OpinionRequest> of(String application) {
        LocalDate today = clock.today();
        return store.in(em ->
                rows(em, application).stream().map(row -> row.toRecord(today)).toList());
    }

    private static List<OpinionRequestEntity> rows(EntityManager em, String application) {
        return em.createQuery(
                        "select e from OpinionRequestEntity e where e.application = :application order by e.id",
                        OpinionRequestEntity.class)
                .setParameter("application", application)
                .getResultList();
    }

    /** Those of the cases in which a blocking request is open. */
    public Set<String> blocked(Collection<String> applications) {
        return applications.isEmpty()
                ? Set.of()
                : store.in(em -> Set.copyOf(em.createQuery(
                                "select distinct e.application from OpinionRequestEntity e where e.application in"
                                        + " :applications and e.blocking = :yes and e.state = :open"
                                        + " and e.endedOn is null",
                                String.class)
                        // bound, since Derby compares no truth with the number that is written for one
                        .setParameter("yes", true)
                        .setParameter("applications", applications)
                        .setParameter("open", OpinionRequest.State.OPEN)
                        .getResultList()));
    }

    /** @return the request as it is then; of two answers at once the row's version lets one through */
    public OpinionRequest answer(String id, NewOpinion opinion) {
        return store.in(em -> {
            OpinionRequestEntity row = em.find(OpinionRequestEntity.class, id);
            row.answer(opinion, clock.today());
            return row.toRecord(clock.today());
        });
    }
}
