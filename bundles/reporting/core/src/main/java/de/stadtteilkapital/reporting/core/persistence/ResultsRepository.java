package de.stadtteilkapital.reporting.core.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.reporting.api.IndicatorActual;
import de.stadtteilkapital.reporting.api.NewResults;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import de.stadtteilkapital.reporting.api.ProjectResults;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** Where results are kept. */
public final class ResultsRepository {
    private final Store store;

    public ResultsRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** Empty ones where nothing was recorded. */
    public ProjectResults find(String application) {
        return of(List.of(application)).getOrDefault(application, ProjectResults.none(application));
    }

    /** By application, in three queries for all of them; those without results are left out. */
    public Map<String, ProjectResults> of(Collection<String> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        return store.in(em -> {
            Map<String, List<IndicatorActual>> indicators =
                    rows(em, IndicatorEntity.class, "code", applications).stream()
                            .collect(groupingBy(
                                    IndicatorEntity::application, mapping(IndicatorEntity::toRecord, toList())));
            Map<String, List<ParticipantGroup>> participants =
                    rows(em, ParticipantsEntity.class, "id", applications).stream()
                            .collect(groupingBy(
                                    ParticipantsEntity::application, mapping(ParticipantsEntity::toRecord, toList())));
            return rows(em, ResultsEntity.class, "application", applications).stream()
                    .map(row -> new ProjectResults(
                            row.application(),
                            indicators.getOrDefault(row.application(), List.of()),
                            participants.getOrDefault(row.application(), List.of()),
                            row.narrative(),
                            row.effects()))
                    .collect(Collectors.toMap(ProjectResults::application, Function.identity()));
        });
    }

    private static <E> List<E> rows(EntityManager em, Class<E> entity, String order, Collection<String> applications) {
        return em.createQuery(
                        "select e from " + entity.getSimpleName()
                                + " e where e.application in :applications order by e." + order,
                        entity)
                .setParameter("applications", applications)
                .getResultList();
    }

    /** The rows beneath are written anew; the row above is changed too, so that of two writers one loses. */
    public ProjectResults put(String application, String district, NewResults results) {
        store.with(em -> {
            ResultsEntity row = em.find(ResultsEntity.class, application);
            if (row == null) {
                row = ResultsEntity.of(application, district);
                em.persist(row);
            }
            row.replace(results);
            delete(em, IndicatorEntity.class, application);
            delete(em, ParticipantsEntity.class, application);
            results.indicators().forEach(i -> em.persist(IndicatorEntity.of(application, i)));
            results.participants().forEach(p -> em.persist(ParticipantsEntity.of(application, p)));
            em.flush();
        });
        return find(application);
    }

    private static void delete(EntityManager em, Class<?> entity, String application) {
        em.createQuery("delete from " + entity.getSimpleName() + " e where e.application = :application")
                .setParameter("application", application)
                .executeUpdate();
    }
}
