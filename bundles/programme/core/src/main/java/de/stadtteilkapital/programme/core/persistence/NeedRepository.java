package de.stadtteilkapital.programme.core.persistence;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import de.stadtteilkapital.platform.api.GermanOrder;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.ChangedNeed;
import de.stadtteilkapital.programme.api.Need;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the needs of districts are kept. */
public final class NeedRepository {
    private static final Comparator<Need> ORDER = comparing(Need::state)
            .thenComparing(Need::priority)
            .thenComparing(need -> GermanOrder.key(need.title()))
            .thenComparing(Need::id);

    private final Store store;

    public NeedRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** All of a district: those that hold first, then those to come; the most urgent first. */
    public List<Need> all(String district, LocalDate today) {
        return store.in(
                em -> em.createQuery("select e from NeedEntity e where e.district = :district", NeedEntity.class)
                        .setParameter("district", district)
                        .getResultStream()
                        .map(row -> row.toRecord(today))
                        .sorted(ORDER)
                        .toList());
    }

    public Optional<Need> find(String id, LocalDate today) {
        return store.in(em -> Optional.ofNullable(em.find(NeedEntity.class, id)).map(row -> row.toRecord(today)));
    }

    public Map<String, String> names(Collection<String> ids) {
        return store.in(em -> em.createQuery(
                        "select e.id, e.title from NeedEntity e where e.id in :ids", Object[].class)
                .setParameter("ids", NonEmpty.of(ids))
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (String) row[1])));
    }

    public Need add(String district, ChangedNeed asked, LocalDate from, LocalDate today) {
        return store.in(em -> {
            NeedEntity row = new NeedEntity(Ids.next(), district, from, asked);
            em.persist(row);
            return row.toRecord(today);
        });
    }

    public Need change(String id, ChangedNeed asked, LocalDate today) {
        return store.in(em -> {
            NeedEntity row = em.find(NeedEntity.class, id);
            row.change(asked);
            return row.toRecord(today);
        });
    }

    /** @param to the last day; null for none */
    public Need end(String id, @Nullable LocalDate to, LocalDate today) {
        return store.in(em -> {
            NeedEntity row = em.find(NeedEntity.class, id);
            row.end(to);
            return row.toRecord(today);
        });
    }

    public void remove(String id) {
        store.with(em -> em.remove(em.find(NeedEntity.class, id)));
    }
}
