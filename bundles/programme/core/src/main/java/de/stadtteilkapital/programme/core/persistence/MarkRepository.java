package de.stadtteilkapital.programme.core.persistence;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.ChangedMark;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.MarkPicture;
import de.stadtteilkapital.programme.api.NewMark;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the marks of districts are kept; their pictures are kept beside it. */
public final class MarkRepository {
    private static final Comparator<Mark> ORDER = comparing((Mark mark) -> mark.state() == Mark.State.ENDED)
            .thenComparing(Mark::kind)
            .thenComparing(Mark::place)
            .thenComparing(Mark::from)
            .thenComparing(Mark::id);

    private final Store store;

    public MarkRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** All of a district: those that have not ended first, by kind and place. */
    public List<Mark> all(String district, LocalDate today) {
        return of(List.of(district), today);
    }

    /** All of several districts, in one statement. */
    public List<Mark> of(Collection<String> districts, LocalDate today) {
        return store.in(
                em -> em.createQuery("select e from MarkEntity e where e.district in :districts", MarkEntity.class)
                        .setParameter("districts", NonEmpty.of(districts))
                        .getResultStream()
                        .map(row -> row.toRecord(today))
                        .sorted(ORDER)
                        .toList());
    }

    public Optional<Mark> find(String id, LocalDate today) {
        return store.in(em -> Optional.ofNullable(em.find(MarkEntity.class, id)).map(row -> row.toRecord(today)));
    }

    public Mark add(String district, NewMark asked, LocalDate from, MarkPicture picture, LocalDate today) {
        return store.in(em -> {
            MarkEntity row = new MarkEntity(Ids.next(), district, asked.kind(), from, picture);
            row.change(new ChangedMark(
                    asked.name(),
                    asked.nameEnglish(),
                    asked.acknowledgement(),
                    asked.acknowledgementEnglish(),
                    asked.source(),
                    asked.place(),
                    asked.uses()));
            em.persist(row);
            return row.toRecord(today);
        });
    }

    public Mark change(String id, ChangedMark asked, LocalDate today) {
        return store.in(em -> {
            MarkEntity row = em.find(MarkEntity.class, id);
            row.change(asked);
            return row.toRecord(today);
        });
    }

    /** @param to the last day; null for none */
    public Mark end(String id, @Nullable LocalDate to, LocalDate today) {
        return store.in(em -> {
            MarkEntity row = em.find(MarkEntity.class, id);
            row.end(to);
            return row.toRecord(today);
        });
    }

    public void remove(String id) {
        store.with(em -> em.remove(em.find(MarkEntity.class, id)));
    }
}
