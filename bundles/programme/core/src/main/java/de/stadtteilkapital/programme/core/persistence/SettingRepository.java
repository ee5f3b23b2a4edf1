package de.stadtteilkapital.programme.core.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.ParameterSetting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where it is kept what districts have set their parameters to, from which days on. */
public final class SettingRepository {
    private final Store store;

    public SettingRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** What holds on a day; empty where nothing was ever set until then. */
    public Optional<ParameterSetting> on(LocalDate day, String district, String key) {
        return store.in(em -> em.createQuery(
                        "select e from SettingEntity e where e.district = :district and e.key = :key"
                                + " and e.from <= :day order by e.from desc",
                        SettingEntity.class)
                .setParameter("district", district)
                .setParameter("key", key)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(SettingEntity::toRecord));
    }

    /** All of a district by key, of each the latest first. */
    public SortedMap<String, List<ParameterSetting>> all(String district) {
        return store.in(em -> em.createQuery(
                        "select e from SettingEntity e where e.district = :district order by e.key, e.from desc",
                        SettingEntity.class)
                .setParameter("district", district)
                .getResultStream()
                .collect(groupingBy(SettingEntity::key, TreeMap::new, mapping(SettingEntity::toRecord, toList()))));
    }

    /** Adds it, or replaces the one of the same day. */
    public void put(String district, String key, ParameterSetting setting) {
        store.with(em -> em.merge(SettingEntity.of(district, key, setting)));
    }

    public void remove(String district, String key, LocalDate from) {
        store.with(em -> Optional.ofNullable(em.find(SettingEntity.class, new SettingEntity.Name(district, key, from)))
                .ifPresent(em::remove));
    }
}
