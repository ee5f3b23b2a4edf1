package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.persistence.Children;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** Where votes with their ballots and conditions are kept. */
public final class VoteRepository {
    private static final Children<VoteEntity> VOTES = new Children<>(VoteEntity.class, "item", "id");
    private static final Children<ConditionEntity> CONDITIONS = new Children<>(ConditionEntity.class, "vote", "id");
    private static final Children<BallotEntity> BALLOTS = new Children<>(BallotEntity.class, "vote", "voter");

    private static final Children<QuestionEntity> QUESTIONS = new Children<>(QuestionEntity.class, "vote", "id");

    private static final Children<VoteSeatEntity> SEATS = new Children<>(VoteSeatEntity.class, "vote", "holder");

    private final Store store;
    private final Function<String, Reckoned> reckoned;

    /** @param reckoned reads from a vote's facts what they tell */
    public VoteRepository(Store store, Function<String, Reckoned> reckoned) {
        this.store = requireNonNull(store);
        this.reckoned = requireNonNull(reckoned);
    }

    /**
     * @param facts all that quorum and majority were reckoned from, so that it can be done again
     * @param seats what each member with a vote was for it
     */
    public void add(Vote vote, String facts, List<VoteSeat> seats, ConditionPlace place) {
        store.with(em -> {
            em.persist(VoteEntity.of(vote, facts));
            vote.ballots().forEach(ballot -> em.persist(new BallotEntity(vote.id(), ballot)));
            seats.forEach(seat -> em.persist(new VoteSeatEntity(vote.id(), seat)));
            vote.motion().conditions().forEach(c -> em.persist(ConditionEntity.of(Ids.next(), vote.id(), place, c)));
            vote.motion().questions().forEach(question -> em.persist(QuestionEntity.of(vote.id(), question)));
        });
    }

    /** In the order of their ids. */
    public List<StoredVote> after(String id, int count) {
        return store.in(em -> {
            List<VoteEntity> rows = em.createQuery(
                            "select e from VoteEntity e where e.id > :id order by e.id", VoteEntity.class)
                    .setParameter("id", id)
                    .setMaxResults(count)
                    .getResultList();
            List<String> ids = rows.stream().map(VoteEntity::id).toList();
            Map<String, List<Ballot>> ballots = BALLOTS.of(em, ids, BallotEntity::vote, BallotEntity::toRecord);
            Map<String, List<VoteSeat>> seats = seats(em, ids);
            return rows.stream()
                    .map(row -> row.toStored(
                            ballots.getOrDefault(row.id(), List.of()), seats.getOrDefault(row.id(), List.of())))
                    .toList();
        });
    }

    /** By vote, who was there for it; of votes before it was kept nothing. */
    public Map<String, List<VoteSeat>> seats(Collection<String> votes) {
        return store.in(em -> seats(em, votes));
    }

    private static Map<String, List<VoteSeat>> seats(EntityManager em, Collection<String> votes) {
        return SEATS.of(em, votes, VoteSeatEntity::vote, VoteSeatEntity::toRecord);
    }

    /** The votes on an item in their order. */
    public List<Vote> ofItem(String item) {
        return ofItems(List.of(item)).getOrDefault(item, List.of());
    }

    /** By item, each in the order in which they were cast. */
    public Map<String, List<Vote>> ofItems(Collection<String> items) {
        return store.in(em -> {
            List<VoteEntity> rows = VOTES.rows(em, items);
            List<String> ids = rows.stream().map(VoteEntity::id).toList();
            Map<String, List<Motion.MotionCondition>> conditions =
                    CONDITIONS.of(em, ids, ConditionEntity::vote, ConditionEntity::toMotion);
            Map<String, List<String>> questions = QUESTIONS.of(em, ids, QuestionEntity::vote, QuestionEntity::text);
            Map<String, List<Ballot>> ballots = BALLOTS.of(em, ids, BallotEntity::vote, BallotEntity::toRecord);
            return rows.stream()
                    .map(row -> row.toRecord(
                            conditions.getOrDefault(row.id(), List.of()),
                            questions.getOrDefault(row.id(), List.of()),
                            reckoned.apply(row.facts()),
                            ballots.getOrDefault(row.id(), List.of())))
                    .collect(Collectors.groupingBy(Vote::item));
        });
    }
}
