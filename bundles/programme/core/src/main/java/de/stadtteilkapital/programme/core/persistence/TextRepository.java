package de.stadtteilkapital.programme.core.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.TextVersion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where it is kept how districts word their texts, from which days on. */
public final class TextRepository {
    private final Store store;

    public TextRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** All of a district by key, of each the latest first. */
    public Map<String, List<TextVersion>> all(String district) {
        return store.in(em -> em.createQuery(
                        "select e from TextEntity e where e.district = :district order by e.key, e.from desc",
                        TextEntity.class)
                .setParameter("district", district)
                .getResultStream()
                .collect(groupingBy(TextEntity::key, mapping(TextEntity::toRecord, toList()))));
    }

    /** The same of some keys, of which there is one at least. */
    public Map<String, List<TextVersion>> of(String district, Collection<String> keys) {
        return store.in(em -> em.createQuery(
                        "select e from TextEntity e where e.district = :district and e.key in :keys"
                                + " order by e.key, e.from desc",
                        TextEntity.class)
                .setParameter("district", district)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(groupingBy(TextEntity::key, mapping(TextEntity::toRecord, toList()))));
    }

    /** Adds it, or replaces the one of the same day. */
    public void put(String district, String key, TextVersion version) {
        store.with(em -> em.merge(TextEntity.of(district, key, version)));
    }

    public void remove(String district, String key, LocalDate from) {
        store.with(em -> Optional.ofNullable(em.find(TextEntity.class, new TextEntity.Name(district, key, from)))
                .ifPresent(em::remove));
    }
}
