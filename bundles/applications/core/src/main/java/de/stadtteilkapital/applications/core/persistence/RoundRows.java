package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.FundingRound;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The applications of a round by their days, past every scope: for the house's own questions. */
public final class RoundRows {
    private final Store store;

    public RoundRows(Store store) {
        this.store = requireNonNull(store);
    }

    /**
     * File numbers and ids of those in some states whose project would not lie in the round.
     *
     * @param most at most so many
     */
    public List<Row> outside(FundingRound round, Collection<ApplicationState> states, int most) {
        return store.in(em -> em.createQuery(
                        "select new de.stadtteilkapital.applications.core.persistence.RoundRows$Row(e.id, e.fileNumber)"
                                + " from ApplicationEntity e where e.round = :round and e.state in :states"
                                + " and (e.start < :start or e.end > :end) order by e.fileNumberKey",
                        Row.class)
                .setParameter("round", round.id())
                .setParameter("states", states)
                .setParameter("start", round.start())
                .setParameter("end", round.end())
                .setMaxResults(most)
                .getResultList());
    }

    /** Drafts of the round. */
    public List<Row> drafts(FundingRound round, int most) {
        return store.in(em -> em.createQuery(
                        "select new de.stadtteilkapital.applications.core.persistence.RoundRows$Row(e.id, e.fileNumber)"
                                + " from ApplicationEntity e where e.round = :round and e.state = :draft"
                                + " order by e.fileNumberKey",
                        Row.class)
                .setParameter("round", round.id())
                .setParameter("draft", ApplicationState.DRAFT)
                .setMaxResults(most)
                .getResultList());
    }

    /** Drafts are due on another day. */
    public void draftsAreDue(String round, LocalDate deadline) {
        store.with(em -> em.createQuery("update ApplicationEntity e set e.dueDay = :deadline"
                        + " where e.round = :round and e.state = :draft")
                .setParameter("deadline", deadline)
                .setParameter("round", round)
                .setParameter("draft", ApplicationState.DRAFT)
                .executeUpdate());
    }

    /** Those of some goals that an application names, a draft too. */
    public Set<String> goalsNamed(Collection<String> goals) {
        return store.in(em -> Set.copyOf(
                em.createQuery("select distinct e.goal from ApplicationEntity e where e.goal in :goals", String.class)
                        .setParameter("goals", NonEmpty.of(goals))
                        .getResultList()));
    }

    /** What cases are called, in their order: by the file number, and by the title as long as there is none. */
    public Map<String, String> called(Collection<String> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        Map<String, String> known = store.in(em -> em.createQuery(
                        "select e.id, coalesce(e.fileNumber, e.title) from ApplicationEntity e where e.id in :ids",
                        Object[].class)
                .setParameter("ids", cases)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1])));
        Map<String, String> called = new LinkedHashMap<>();
        // an idea, or advice, is no case to be judged yet, but it is one with which something was done
        cases.forEach(id -> called.put(id, known.getOrDefault(id, "")));
        return called;
    }

    /** One of them. */
    public record Row(String id, String fileNumber) {}
}
