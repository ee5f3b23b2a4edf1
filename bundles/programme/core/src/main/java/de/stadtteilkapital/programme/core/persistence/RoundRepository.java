package de.stadtteilkapital.programme.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Deadline;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.ChangedRound;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.NewRound;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.LockModeType;

/** Where rounds are kept; their last days for applications follow from the working days of their district. */
public final class RoundRepository {
    private static final Keyset<RoundEntity> ROUNDS =
            new Keyset<>(RoundEntity.class, "id").filter("district", "district").sort("start", "start");

    private final Store store;
    private final Function<String, Deadline> working;

    /** @param working of a district */
    public RoundRepository(Store store, Function<String, Deadline> working) {
        this.store = requireNonNull(store);
        this.working = requireNonNull(working);
    }

    public Page<FundingRound> rounds(PageRequest request, LocalDate today) {
        Map<String, Deadline> known = new HashMap<>();
        return store.in(em -> ROUNDS.page(
                em,
                request,
                RowFilter.ALL,
                row -> row.toRecord(today, known.computeIfAbsent(row.district(), working))));
    }

    public Optional<FundingRound> round(String id, LocalDate today) {
        return store.in(
                em -> Optional.ofNullable(em.find(RoundEntity.class, id)).map(row -> toRecord(row, today)));
    }

    /** With the deadlines that it had before it was closed. */
    public Optional<FundingRound> plannedRound(String id, LocalDate today) {
        return store.in(em -> Optional.ofNullable(em.find(RoundEntity.class, id))
                .map(row -> row.asPlanned(today, working.apply(row.district()))));
    }

    public FundingRound add(NewRound round, LocalDate today) {
        return store.in(em -> {
            RoundEntity row = RoundEntity.of(Ids.next(), round);
            em.persist(row);
            return toRecord(row, today);
        });
    }

    public FundingRound change(String id, ChangedRound asked, LocalDate today) {
        return change(id, row -> row.change(asked), today);
    }

    /** No more applications from the next day on. */
    public FundingRound close(String id, LocalDate today) {
        return change(id, row -> row.close(today), today);
    }

    private FundingRound change(String id, Consumer<RoundEntity> change, LocalDate today) {
        return store.in(em -> {
            RoundEntity row = em.find(RoundEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
            change.accept(row);
            return toRecord(row, today);
        });
    }

    private FundingRound toRecord(RoundEntity row, LocalDate today) {
        return row.toRecord(today, working.apply(row.district()));
    }

    /** Whoever makes something belong to it meanwhile comes before or after. */
    public void lock(String id) {
        store.with(em -> em.find(RoundEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public void remove(String id) {
        store.with(em -> em.remove(em.find(RoundEntity.class, id)));
    }
}
