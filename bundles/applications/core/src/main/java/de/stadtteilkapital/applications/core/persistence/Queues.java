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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What waits for people in this room: first what is due first, then what waits longest; two statements each. */
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
                    "select e from ApplicationEntity e where " + filter.condition()
                            + " order by e.dueDay, e.stateSince, e.id",
                    ApplicationEntity.class);
            filter.parameters().forEach(query::setParameter);
            List<ApplicationEntity> rows = query.setMaxResults(most).getResultList();
            Map<String, String> names = sponsors.names(
                    me, rows.stream().map(ApplicationEntity::sponsor).collect(Collectors.toSet()));
            return rows.stream()
                    .map(row -> waiting(row.toRow(names.get(row.sponsor()), null)))
                    .toList();
        });
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
