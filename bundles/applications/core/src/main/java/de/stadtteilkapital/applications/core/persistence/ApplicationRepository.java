package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.AgreedStart;
import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.SimilarApplication;
import de.stadtteilkapital.platform.api.FileNumber;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Children;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;

/** Where applications are kept. */
public final class ApplicationRepository {
    private static final Children<PlanLineEntity> LINES = new Children<>(PlanLineEntity.class, "owner", "id");
    private static final Children<IndicatorEntity> INDICATORS = new Children<>(IndicatorEntity.class, "owner", "id");
    private static final Children<FindingEntity> FINDINGS = new Children<>(FindingEntity.class, "owner", "id");

    private final Store store;

    public ApplicationRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** @param enteredBy the office's account that enters what came on paper, null for what the sponsor enters */
    public Application add(String id, FileNumber number, Proposal draft, Step begun, String enteredBy) {
        return store.in(em -> {
            ApplicationEntity row = ApplicationEntity.of(id, number, draft, begun, enteredBy);
            em.persist(row);
            LINES.add(em, lines(id, draft));
            INDICATORS.add(em, indicators(id, draft));
            return row.toRecord(draft.financingPlan(), draft.indicators(), List.of());
        });
    }

    public Optional<Application> find(Caller me, String id) {
        return find(id, Visibility.applications(me));
    }

    /** Where it stands, for whoever may see it. */
    public Optional<Standing> standing(Caller me, String id) {
        return store.in(em -> Visibility.applications(me)
                .find(em, ApplicationEntity.class, id)
                .map(ApplicationEntity::standing));
    }

    /** For whoever may know how it was judged. */
    public Optional<Application> findJudged(Caller me, String id) {
        return find(id, Visibility.judgements(me));
    }

    private Optional<Application> find(String id, RowFilter scope) {
        return store.in(em -> scope.find(em, ApplicationEntity.class, id).map(row -> record(em, row)));
    }

    /** Without a scope, for the rooms to the right. */
    public Optional<Application> byId(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(ApplicationEntity.class, id)).map(row -> record(em, row)));
    }

    /** By id, without a scope; unknown ones are left out. */
    public Map<String, Application> byIds(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return store
                .in(em -> records(
                        em,
                        em.createQuery("select e from ApplicationEntity e where e.id in :ids", ApplicationEntity.class)
                                .setParameter("ids", ids)
                                .getResultList()))
                .stream()
                .collect(Collectors.toMap(Application::id, application -> application));
    }

    /** All but drafts. */
    public long countOfRound(String district, String round) {
        return store.in(em -> em.createQuery(
                        "select count(e) from ApplicationEntity e where e.district = :district and e.round = :round"
                                + " and e.state <> :draft",
                        Long.class)
                .setParameter("district", district)
                .setParameter("round", round)
                .setParameter("draft", ApplicationState.DRAFT)
                .getSingleResult());
    }

    /** All but drafts, by file number. */
    public List<Application> ofRound(String district, String round) {
        return store.in(em -> records(
                em,
                em.createQuery(
                                "select e from ApplicationEntity e where e.district = :district and e.round = :round"
                                        + " and e.state <> :draft order by e.fileNumberKey",
                                ApplicationEntity.class)
                        .setParameter("district", district)
                        .setParameter("round", round)
                        .setParameter("draft", ApplicationState.DRAFT)
                        .getResultList()));
    }

    /** What else a sponsor has handed in, anywhere and at any time. */
    public List<SimilarApplication> handedInBy(String sponsor, String exceptApplication) {
        return store.in(em -> em.createQuery(
                        "select new de.stadtteilkapital.applications.api.SimilarApplication(e.id, e.fileNumber, e.title)"
                                + " from ApplicationEntity e where e.sponsor = :sponsor and e.id <> :application"
                                + " and e.state <> :draft order by e.fileNumberKey",
                        SimilarApplication.class)
                .setParameter("sponsor", sponsor)
                .setParameter("application", exceptApplication)
                .setParameter("draft", ApplicationState.DRAFT)
                .getResultList());
    }

    /** @param deadline of the round that the draft names */
    public Application revise(String id, Proposal draft, LocalDate deadline) {
        return change(id, (em, row) -> {
            row.write(draft);
            row.roundEnds(deadline);
            LINES.replace(em, id, lines(id, draft));
            INDICATORS.replace(em, id, indicators(id, draft));
        });
    }

    /**
     * What belongs to the draft stays as it was read.
     *
     * @param received what the deadline counts
     * @param criteria the set that holds then; null where none was entered
     */
    public Application submit(Application draft, Step step, Instant received, String planVersion, String criteria) {
        return store.in(em -> {
            ApplicationEntity row = row(em, draft.id());
            row.submitted(step, received, planVersion, criteria);
            return row.toRecord(
                    draft.proposal().financingPlan(), draft.proposal().indicators(), draft.findings());
        });
    }

    public Application check(String id, Step step, List<String> findings) {
        return change(id, (em, row) -> {
            row.step(step);
            FINDINGS.replace(
                    em, id, findings.stream().map(f -> FindingEntity.of(id, f)).toList());
        });
    }

    public Application move(String id, Step step) {
        return change(id, (em, row) -> row.step(step));
    }

    public Application assess(String id, Step step, int points) {
        return change(id, (em, row) -> row.assessed(step, points));
    }

    /** @param body on whose agenda it comes */
    public Application table(String id, Step step, String body) {
        return change(id, (em, row) -> row.tabled(step, body));
    }

    public Application decide(String id, Step decision, Money amount) {
        return change(id, (em, row) -> {
            row.step(decision);
            row.approved(amount);
        });
    }

    public Application agreeStart(String id, AgreedStart agreed) {
        return change(id, (em, row) -> row.agree(agreed));
    }

    private Application change(String id, BiConsumer<EntityManager, ApplicationEntity> change) {
        return store.in(em -> {
            ApplicationEntity row = row(em, id);
            change.accept(em, row);
            return record(em, row);
        });
    }

    /** The version counts also where only lines changed, so that of two at once one is repeated. */
    private static ApplicationEntity row(EntityManager em, String id) {
        ApplicationEntity row = em.find(ApplicationEntity.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (row == null) {
            throw Refusal.notFound();
        }
        return row;
    }

    private static List<PlanLineEntity> lines(String id, Proposal draft) {
        return draft.financingPlan().stream()
                .map(line -> PlanLineEntity.of(id, line))
                .toList();
    }

    private static List<IndicatorEntity> indicators(String id, Proposal draft) {
        return draft.indicators().stream()
                .map(indicator -> IndicatorEntity.of(id, indicator))
                .toList();
    }

    private static Application record(EntityManager em, ApplicationEntity row) {
        return records(em, List.of(row)).get(0);
    }

    private static List<Application> records(EntityManager em, List<ApplicationEntity> rows) {
        List<String> ids = rows.stream().map(ApplicationEntity::id).toList();
        var lines = LINES.of(em, ids, PlanLineEntity::owner, PlanLineEntity::toRecord);
        var indicators = INDICATORS.of(em, ids, IndicatorEntity::owner, IndicatorEntity::toRecord);
        var findings = FINDINGS.of(em, ids, FindingEntity::owner, FindingEntity::finding);
        return rows.stream()
                .map(row -> row.toRecord(
                        lines.getOrDefault(row.id(), List.of()),
                        indicators.getOrDefault(row.id(), List.of()),
                        findings.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
