package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.PreAssessment;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.Score;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.persistence.Children;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;

/** Where it is kept how applications were judged: by the rules, and by the Local Network. */
public final class JudgementRepository {
    private static final Children<OutcomeEntity> OUTCOMES = new Children<>(OutcomeEntity.class, "owner", "id");
    private static final Children<ScoreEntity> SCORES = new Children<>(ScoreEntity.class, "owner", "id");

    private final Store store;

    public JudgementRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(String application, Instant now, List<RuleOutcome> outcomes, String facts) {
        String id = Ids.next();
        store.with(em -> {
            em.persist(SubmissionEntity.of(id, application, now, facts));
            OUTCOMES.add(em, outcomes.stream().map(o -> OutcomeEntity.of(id, o)).toList());
        });
    }

    /**
     * One submission as it was judged.
     *
     * @param facts what the rules saw, as canonical JSON
     */
    public record Judgement(String id, String application, String facts, List<RuleOutcome> outcomes) {}

    /** Judgements in the order of their ids. */
    public List<Judgement> after(String id, int count) {
        return store.in(em -> {
            List<SubmissionEntity> rows = em.createQuery(
                            "select e from SubmissionEntity e where e.id > :id order by e.id", SubmissionEntity.class)
                    .setParameter("id", id)
                    .setMaxResults(count)
                    .getResultList();
            Map<String, List<RuleOutcome>> outcomes = OUTCOMES.of(
                    em,
                    rows.stream().map(SubmissionEntity::id).toList(),
                    OutcomeEntity::owner,
                    OutcomeEntity::toRecord);
            return rows.stream()
                    .map(row -> new Judgement(
                            row.id(), row.application(), row.facts(), outcomes.getOrDefault(row.id(), List.of())))
                    .toList();
        });
    }

    /** What the rules said at the last submission; empty where there was none. */
    public List<RuleOutcome> lastOutcomes(String application) {
        return store.in(em -> submission(em, application, 0)
                .map(last -> outcomes(em, last.id()))
                .orElse(List.of()));
    }

    /**
     * What the rules saw, as canonical JSON; empty where there was no such submission.
     *
     * @param back 0 for the last submission, 1 for the one before
     */
    public Optional<String> facts(String application, int back) {
        return store.in(em -> submission(em, application, back).map(SubmissionEntity::facts));
    }

    private static Optional<SubmissionEntity> submission(EntityManager em, String application, int back) {
        return em
                .createQuery(
                        "select e from SubmissionEntity e where e.application = :application order by e.id desc",
                        SubmissionEntity.class)
                .setParameter("application", application)
                .setFirstResult(back)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static List<RuleOutcome> outcomes(EntityManager em, String submission) {
        return OUTCOMES.of(em, submission).stream().map(OutcomeEntity::toRecord).toList();
    }

    public void add(PreAssessment result) {
        store.with(em -> {
            em.persist(PreAssessmentEntity.of(result));
            SCORES.add(
                    em,
                    result.scores().stream()
                            .map(score -> ScoreEntity.of(result.application(), score))
                            .toList());
        });
    }

    public Optional<PreAssessment> preAssessment(String application) {
        return store.in(em -> Optional.ofNullable(em.find(PreAssessmentEntity.class, application))
                .map(row -> row.toRecord(scores(em, application))));
    }

    private static List<Score> scores(EntityManager em, String application) {
        return SCORES.of(em, application).stream().map(ScoreEntity::toRecord).toList();
    }
}
