package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.api.TrancheChange;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Children;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;

/** Where tranches are kept. */
public final class TrancheRepository {
    private static final Keyset<TrancheEntity> TRANCHES = new Keyset<>(TrancheEntity.class, "id")
            .filter("district", "district")
            .filter("round", "round")
            .search("reference");

    private static final Children<TrancheChangeEntity> CHANGES =
            new Children<>(TrancheChangeEntity.class, "tranche", "id");

    private final Store store;

    public TrancheRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(Tranche tranche) {
        store.with(em -> em.persist(TrancheEntity.of(tranche)));
    }

    public Optional<Tranche> tranche(String id) {
        return store.in(em -> Optional.ofNullable(em.find(TrancheEntity.class, id))
                .map(row -> records(em, List.of(row)).get(0)));
    }

    public void add(String tranche, TrancheChange change) {
        store.with(em -> em.persist(TrancheChangeEntity.of(tranche, change)));
    }

    private static List<Tranche> records(EntityManager em, List<TrancheEntity> rows) {
        return records(em, rows, change -> true);
    }

    private static List<Tranche> records(EntityManager em, List<TrancheEntity> rows, Predicate<TrancheChange> counted) {
        Map<String, List<TrancheChange>> changes = CHANGES.of(
                em,
                rows.stream().map(TrancheEntity::id).toList(),
                TrancheChangeEntity::tranche,
                TrancheChangeEntity::toRecord);
        return rows.stream()
                .map(row -> changes.getOrDefault(row.id(), List.of()).stream()
                        .filter(counted)
                        .reduce(row.toRecord(), Tranche::after, (one, other) -> other))
                .toList();
    }

    /** Those of some rounds that have money. */
    public Set<String> roundsWithMoney(Collection<String> rounds) {
        return store.reading(em -> left(
                        em,
                        em.createQuery("select e from TrancheEntity e where e.round in :rounds", TrancheEntity.class)
                                .setParameter("rounds", NonEmpty.of(rounds)))
                .map(Tranche::round)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether there is money in a round: one of which nothing is left counts as if it had never been. */
    public boolean anyIn(String district, String round) {
        return !in(district, round).isEmpty();
    }

    /** Those of a round of which something is left, past every scope. */
    public List<Tranche> in(String district, String round) {
        return store.in(em -> left(
                        em,
                        em.createQuery(
                                        "select e from TrancheEntity e where e.district = :district and e.round = :round",
                                        TrancheEntity.class)
                                .setParameter("district", district)
                                .setParameter("round", round))
                .toList());
    }

    /**
     * Whether nothing was left in its round when this one came, whatever has become of the others since: ids of tranches and
     * of their changes grow with time.
     */
    public boolean cameFirst(Tranche tranche) {
        return store.in(em -> records(
                        em,
                        em.createQuery(
                                        "select e from TrancheEntity e where e.district = :district and e.round = :round"
                                                + " and e.id < :id",
                                        TrancheEntity.class)
                                .setParameter("district", tranche.district())
                                .setParameter("round", tranche.round())
                                .setParameter("id", tranche.id())
                                .getResultList(),
                        change -> change.id().compareTo(tranche.id()) < 0)
                .stream()
                .noneMatch(earlier -> earlier.amount().isPositive()));
    }

    /** As {@link #anyIn(String, String)}, in any round. */
    public boolean anyIn(String district) {
        return store.in(em -> left(
                        em,
                        em.createQuery(
                                        "select e from TrancheEntity e where e.district = :district",
                                        TrancheEntity.class)
                                .setParameter("district", district))
                .findAny()
                .isPresent());
    }

    private static Stream<Tranche> left(EntityManager em, TypedQuery<TrancheEntity> rows) {
        return records(em, rows.getResultList()).stream()
                .filter(tranche -> tranche.amount().isPositive());
    }

    public Page<Tranche> page(PageRequest request, RowFilter scope) {
        return store.in(em -> {
            Page<TrancheEntity> rows = TRANCHES.page(em, request, scope, row -> row);
            return new Page<>(records(em, rows.items()), rows.next());
        });
    }
}
