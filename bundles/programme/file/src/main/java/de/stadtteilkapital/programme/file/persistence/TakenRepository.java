package de.stadtteilkapital.programme.file.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.file.TakenFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.LockModeType;

/** Where it is kept which files were taken, and what each has changed. */
public final class TakenRepository {
    private static final Keyset<TakenEntity> TAKEN =
            new Keyset<>(TakenEntity.class, "id").filter("district", "district");
    private static final String LAST_FIRST = "-id";

    private final Store store;

    public TakenRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(TakenFile file, LocalDate day, List<KeptChange> changes) {
        store.with(em -> {
            em.persist(TakenEntity.of(file, day));
            // the changes refer to it
            em.flush();
            for (int place = 0; place < changes.size(); place++) {
                em.persist(ChangeEntity.of(file.id(), place, changes.get(place)));
            }
        });
    }

    /** Of a district, the last first. */
    public Page<TakenFile> page(String district, PageRequest request) {
        Map<String, String> filters = new HashMap<>(request.filters());
        filters.put("district", district);
        PageRequest asked = new PageRequest(
                request.limit(),
                request.cursor(),
                request.q(),
                filters,
                request.sort() == null ? LAST_FIRST : request.sort());
        return store.in(em -> TAKEN.page(em, asked, RowFilter.ALL, TakenEntity::toRecord));
    }

    /** The last of a district that was not taken back. */
    public Optional<TakenFile> last(String district) {
        return store.in(em -> em.createQuery(
                        "select e from TakenEntity e where e.district = :district and e.backAt is null"
                                + " order by e.id desc",
                        TakenEntity.class)
                .setParameter("district", district)
                .setMaxResults(1)
                .getResultStream()
                .map(TakenEntity::toRecord)
                .findFirst());
    }

    public Optional<TakenFile> find(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(TakenEntity.class, id)).map(TakenEntity::toRecord));
    }

    /** The day on which it was taken; others who would take it back wait. */
    public LocalDate lock(String id) {
        return store.in(em -> {
            TakenEntity row = em.find(TakenEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
            em.refresh(row);
            return row.day();
        });
    }

    /** In the order in which they were taken. */
    public List<KeptChange> changes(String id) {
        return store.in(em -> em.createQuery(
                        "select e from ChangeEntity e where e.taken = :taken order by e.place", ChangeEntity.class)
                .setParameter("taken", id)
                .getResultStream()
                .map(ChangeEntity::toRecord)
                .toList());
    }

    public TakenFile takeBack(String id, Instant time, String by) {
        return store.in(em -> {
            TakenEntity row = em.find(TakenEntity.class, id);
            row.takeBack(time, by);
            return row.toRecord();
        });
    }
}
