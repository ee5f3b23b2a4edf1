package de.stadtteilkapital.programme.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.AreaVersion;
import de.stadtteilkapital.programme.api.FundingArea;
import de.stadtteilkapital.programme.api.Street;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;

/** Where the versions of the districts' funding areas are kept. */
public final class AreaRepository {
    private final Store store;

    public AreaRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** All versions of a district, the latest first. */
    public List<AreaVersion> all(String district) {
        return store.in(em -> {
            Map<LocalDate, Map<String, List<Street>>> streets = new LinkedHashMap<>();
            em.createQuery(
                            "select e from StreetEntity e where e.district = :district order by e.from desc, e.place",
                            StreetEntity.class)
                    .setParameter("district", district)
                    .getResultList()
                    .forEach(row -> add(streets.computeIfAbsent(row.from(), day -> new LinkedHashMap<>()), row));
            return em
                    .createQuery(
                            "select e from AreaVersionEntity e where e.district = :district order by e.from desc",
                            AreaVersionEntity.class)
                    .setParameter("district", district)
                    .getResultList()
                    .stream()
                    .map(row -> row.toRecord(areas(streets.getOrDefault(row.from(), Map.of()))))
                    .toList();
        });
    }

    /** The areas on a day; none where no version holds. */
    static List<FundingArea> on(EntityManager em, String district, LocalDate day) {
        Map<String, List<Street>> streets = new LinkedHashMap<>();
        em.createQuery(
                        "select e from StreetEntity e where e.district = :district and e.from ="
                                + " (select max(v.from) from AreaVersionEntity v where v.district = :district"
                                + " and v.from <= :day) order by e.place",
                        StreetEntity.class)
                .setParameter("district", district)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> add(streets, row));
        return areas(streets);
    }

    private static void add(Map<String, List<Street>> streets, StreetEntity row) {
        streets.computeIfAbsent(row.area(), area -> new ArrayList<>()).add(row.street());
    }

    private static List<FundingArea> areas(Map<String, List<Street>> streets) {
        return streets.entrySet().stream()
                .map(area -> new FundingArea(area.getKey(), area.getValue()))
                .toList();
    }

    /** Adds it, or replaces the one of the same day. */
    public void put(String district, AreaVersion version) {
        remove(district, version.from());
        store.with(em -> {
            em.persist(new AreaVersionEntity(district, version.from(), version.setBy(), version.setAt()));
            // the streets refer to it
            em.flush();
            int place = 0;
            for (FundingArea area : version.areas()) {
                for (Street street : area.streets()) {
                    em.persist(new StreetEntity(district, version.from(), place++, area.name(), street));
                }
            }
        });
    }

    public void remove(String district, LocalDate from) {
        store.with(em -> {
            for (String rows : List.of("StreetEntity", "AreaVersionEntity")) {
                // one by one, so that the store tells of each; the streets go before what they refer to
                em.createQuery(
                                "select e from " + rows + " e where e.district = :district and e.from = :from",
                                Object.class)
                        .setParameter("district", district)
                        .setParameter("from", from)
                        .getResultList()
                        .forEach(em::remove);
                em.flush();
            }
        });
    }
}
