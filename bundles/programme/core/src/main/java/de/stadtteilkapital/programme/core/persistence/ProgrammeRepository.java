package de.stadtteilkapital.programme.core.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.DistrictRow;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.Land;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.LockModeType;

/** Where the programme's records are kept. */
public final class ProgrammeRepository {
    private static final Keyset<DistrictEntity> DISTRICTS = new Keyset<>(DistrictEntity.class, "id");
    private static final Keyset<GoalEntity> GOALS =
            new Keyset<>(GoalEntity.class, "id").filter("district", "district").search("title");

    private final Store store;

    public ProgrammeRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public Page<DistrictRow> districts(PageRequest request) {
        return store.in(em -> DISTRICTS.page(em, request, RowFilter.ALL, DistrictEntity::toRow));
    }

    /** As it is on a day. */
    public Optional<District> district(String id, LocalDate day) {
        return store.in(em -> Optional.ofNullable(em.find(DistrictEntity.class, id))
                .map(row -> row.toRecord(AreaRepository.on(em, id, day))));
    }

    /** The district whose file numbers begin with this. */
    public Optional<String> districtOf(String fileNumberPrefix) {
        return store.in(em -> em
                .createQuery("select e.id from DistrictEntity e where e.fileNumberPrefix = :prefix", String.class)
                .setParameter("prefix", fileNumberPrefix)
                .getResultList()
                .stream()
                .findFirst());
    }

    /** The name of a district's programme; empty for an unknown district. */
    public Optional<String> programme(String district) {
        return store.in(em ->
                Optional.ofNullable(em.find(DistrictEntity.class, district)).map(DistrictEntity::programme));
    }

    /** Whose law a district follows; empty for an unknown district, and where nobody has said. */
    public Optional<Land> land(String district) {
        return store.in(em ->
                Optional.ofNullable(em.find(DistrictEntity.class, district)).map(DistrictEntity::land));
    }

    /** How a district's office is called; empty for an unknown district. */
    public Optional<String> office(String district) {
        return store.in(em ->
                Optional.ofNullable(em.find(DistrictEntity.class, district)).map(DistrictEntity::officeName));
    }

    /**
     * Adds it, or replaces what is known of it; its areas are kept by {@link AreaRepository}.
     *
     * @param by who does so
     */
    public void put(District district, String by) {
        store.with(em -> em.merge(DistrictEntity.of(district, by)));
    }

    /** Who last said how a district is. */
    public Optional<String> keeperOf(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(DistrictEntity.class, id)).map(DistrictEntity::keptBy));
    }

    /** Whether a round ends on this day or later. */
    public boolean hasRoundUntil(String district, LocalDate day) {
        return store.in(em -> !em.createQuery(
                        "select e.id from RoundEntity e where e.district = :district and e.end >= :day", String.class)
                .setParameter("district", district)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty());
    }

    public boolean hasRound(String district) {
        return store.in(
                em -> !em.createQuery("select e.id from RoundEntity e where e.district = :district", String.class)
                        .setParameter("district", district)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }

    public Map<String, String> roundNames(Collection<String> ids) {
        return names("select e.id, e.name from RoundEntity e where e.id in :ids", ids);
    }

    /**
     * Whoever enters or changes something of it meanwhile, or removes it, comes before or after.
     *
     * @return whether there is such a district
     */
    public boolean lockDistrict(String id) {
        return store.in(em -> em.find(DistrictEntity.class, id, LockModeType.PESSIMISTIC_WRITE) != null);
    }

    public void removeDistrict(String id) {
        store.with(em -> em.remove(em.find(DistrictEntity.class, id)));
    }

    public Page<Goal> goals(PageRequest request) {
        return store.in(em -> GOALS.page(em, request, RowFilter.ALL, GoalEntity::toRecord));
    }

    public Optional<Goal> goal(String id) {
        return store.in(em -> Optional.ofNullable(em.find(GoalEntity.class, id)).map(GoalEntity::toRecord));
    }

    public Map<String, String> goalNames(Collection<String> ids) {
        return names("select e.id, e.title from GoalEntity e where e.id in :ids", ids);
    }

    private Map<String, String> names(String query, Collection<String> ids) {
        return store.in(em -> em.createQuery(query, Object[].class)
                .setParameter("ids", NonEmpty.of(ids))
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (String) row[1])));
    }

    public void add(Goal goal) {
        store.with(em -> em.persist(GoalEntity.of(goal)));
    }

    public List<String> districts() {
        return store.in(em -> em.createQuery("select e.id from DistrictEntity e order by e.id", String.class)
                .getResultList());
    }
}
