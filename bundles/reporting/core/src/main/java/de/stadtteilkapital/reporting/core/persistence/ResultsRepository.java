package de.stadtteilkapital.reporting.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.Children;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.reporting.api.IndicatorActual;
import de.stadtteilkapital.reporting.api.NewResults;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import de.stadtteilkapital.reporting.api.ProjectResults;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where results are kept. */
public final class ResultsRepository {
    private static final Children<ResultsEntity> RESULTS =
            new Children<>(ResultsEntity.class, "application", "application");
    private static final Children<IndicatorEntity> INDICATORS =
            new Children<>(IndicatorEntity.class, "application", "code");
    private static final Children<ParticipantsEntity> PARTICIPANTS =
            new Children<>(ParticipantsEntity.class, "application", "id");

    /** By list where its codes stand. */
    private static final Map<String, String> COLUMNS = Map.of(
            "indicator", "c.code from IndicatorEntity c",
            "targetGroup", "c.targetGroup from ParticipantsEntity c");

    private final Store store;

    public ResultsRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** Those of some codes of a list that results of a district have. */
    public Set<String> used(String district, String list, Collection<String> codes) {
        String column = COLUMNS.get(list);
        return column == null
                ? Set.of()
                : store.reading(em -> em.createQuery(
                                "select distinct " + column + ", ResultsEntity r where c.application = r.application"
                                        + " and r.district = :district",
                                String.class)
                        .setParameter("district", district)
                        .getResultStream()
                        .filter(codes::contains)
                        .collect(Collectors.toSet()));
    }

    /** Empty ones where nothing was recorded. */
    public ProjectResults find(String application) {
        return of(List.of(application)).getOrDefault(application, ProjectResults.none(application));
    }

    /** By application, in three queries for all of them; those without results are left out. */
    public Map<String, ProjectResults> of(Collection<String> applications) {
        return store.in(em -> {
            Map<String, List<IndicatorActual>> indicators =
                    INDICATORS.of(em, applications, IndicatorEntity::application, IndicatorEntity::toRecord);
            Map<String, List<ParticipantGroup>> participants =
                    PARTICIPANTS.of(em, applications, ParticipantsEntity::application, ParticipantsEntity::toRecord);
            return RESULTS.rows(em, applications).stream()
                    .map(row -> new ProjectResults(
                            row.application(),
                            indicators.getOrDefault(row.application(), List.of()),
                            participants.getOrDefault(row.application(), List.of()),
                            row.narrative(),
                            row.effects()))
                    .collect(Collectors.toMap(ProjectResults::application, Function.identity()));
        });
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
            INDICATORS.replace(
                    em,
                    application,
                    results.indicators().stream()
                            .map(i -> IndicatorEntity.of(application, i))
                            .toList());
            PARTICIPANTS.replace(
                    em,
                    application,
                    results.participants().stream()
                            .map(p -> ParticipantsEntity.of(application, p))
                            .toList());
            em.flush();
        });
        return find(application);
    }
}
