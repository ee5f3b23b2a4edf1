package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationRow;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.work.Subject;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What waits for people in this room: first what is due first, then what waits longest; one statement each, and one more for whoever is recused. */
public final class Queues {
    private final Store store;
    private final SponsorRepository sponsors;

    public Queues(Store store) {
        this.store = requireNonNull(store);
        sponsors = new SponsorRepository(store);
    }

    /** Of the caller's own sponsors, in a state. */
    public List<Waiting> own(Caller me, ApplicationState state, int most) {
        return me.sponsors().isEmpty()
                ? List.of()
                : waiting(me, RowFilter.in("e.sponsor", me.sponsors()).and(RowFilter.is("e.state", state)), most);
    }

    /** Of the caller's own sponsors, in one of the states, whose start has passed. */
    public List<Waiting> startPassed(Caller me, Set<ApplicationState> states, LocalDate today, int most) {
        RowFilter passed = new RowFilter(
                "coalesce(e.newStart, e.start) < :today and e.state in :states",
                Map.of("today", today, "states", states));
        return me.sponsors().isEmpty()
                ? List.of()
                : waiting(me, RowFilter.in("e.sponsor", me.sponsors()).and(passed), most);
    }

    /** Of the office's district, in a state. */
    public List<Waiting> office(Caller me, ApplicationState state, int most) {
        return waiting(me, judged(me, state), most);
    }

    /** Of the office's district, in a state, whose day has passed. */
    public List<Waiting> overdue(Caller me, ApplicationState state, LocalDate today, int most) {
        return waiting(me, judged(me, state).and(new RowFilter("e.dueDay < :today", Map.of("today", today))), most);
    }

    private static RowFilter judged(Caller me, ApplicationState state) {
        return RowFilter.in("e.district", ApplicationRight.JUDGE.districts(me))
                .and(RowFilter.is("e.state", state))
                .and(RowFilter.notIn("e.id", me.bars()));
    }

    private List<Waiting> waiting(Caller me, RowFilter filter, int most) {
        return store.in(em -> {
            var query = em.createQuery(
                    "select e, s.name from ApplicationEntity e, SponsorEntity s where s.id = e.sponsor and "
                            + filter.condition() + " order by e.dueDay, e.stateSince, e.id",
                    Object[].class);
            filter.parameters().forEach(query::setParameter);
            List<Object[]> rows = query.setMaxResults(most).getResultList();
            Set<String> hidden = hidden(me, rows);
            return rows.stream()
                    .map(row -> waiting((ApplicationEntity) row[0], (String) row[1], hidden))
                    .toList();
        });
    }

    /** Whoever sees the case sees its sponsor, but for a recusal from another case of the same. */
    private Set<String> hidden(Caller me, List<Object[]> rows) {
        if (me.bars().isEmpty()) {
            return Set.of();
        }
        Set<String> ids =
                rows.stream().map(row -> ((ApplicationEntity) row[0]).sponsor()).collect(Collectors.toSet());
        Set<String> hidden = new HashSet<>(ids);
        hidden.removeAll(sponsors.names(me, ids).keySet());
        return hidden;
    }

    private static Waiting waiting(ApplicationEntity row, String sponsorName, Set<String> hidden) {
        return waiting(row.toRow(hidden.contains(row.sponsor()) ? null : sponsorName, null));
    }

    private static Waiting waiting(ApplicationRow row) {
        return new Waiting(
                new Subject(Kinds.APPLICATION, row.id()),
                row.district(),
                row.id(),
                row.fileNumber(),
                row.title(),
                row.sponsorName(),
                row.stateSince(),
                row.due() == null ? null : row.due().date());
    }

    /** Advice cases whose next step is due. */
    public List<Waiting> callBacks(Caller me, LocalDate today, int most) {
        RowFilter filter = Visibility.advice(me).and(new RowFilter("e.nextStepDue <= :today", Map.of("today", today)));
        return store.in(em -> {
            var query = em.createQuery(
                    "select e from AdviceCaseEntity e where " + filter.condition()
                            + " order by e.nextStepDue, e.openedAt, e.id",
                    AdviceCaseEntity.class);
            filter.parameters().forEach(query::setParameter);
            return query.setMaxResults(most)
                    .getResultStream()
                    .map(AdviceCaseEntity::toWaiting)
                    .toList();
        });
    }
}
