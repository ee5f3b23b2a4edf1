package de.stadtteilkapital.directory.core.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.stadtteilkapital.directory.api.Mandate;
import de.stadtteilkapital.directory.api.Organisation;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where organisations and mandates are kept. */
public final class DirectoryRepository {
    private static final Keyset<OrganisationEntity> ORGANISATIONS = new Keyset<>(OrganisationEntity.class, "name")
            .sort("name", "nameKey")
            .search("name");
    private static final Keyset<MandateEntity> MANDATES = new Keyset<>(MandateEntity.class, "id")
            .filter("district", "district")
            .filter("holder", "holder")
            .filter("role", "role")
            .sort("from", "start");

    private final Store store;

    public DirectoryRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** Those of the districts and the shared ones; a filter by district leaves the shared ones in. */
    public Page<Organisation> organisations(PageRequest request, Set<String> districts) {
        return organisations(request, districts, OrganisationEntity::toRecord);
    }

    <T> Page<T> organisations(PageRequest request, Set<String> districts, Function<OrganisationEntity, T> toRecord) {
        Map<String, String> filters = new HashMap<>(request.filters());
        String wanted = filters.remove("district");
        RowFilter shared = new RowFilter("e.district is null", Map.of());
        RowFilter seen = shared.or(RowFilter.in("e.district", districts));
        RowFilter scope = wanted == null ? seen : seen.and(shared.or(RowFilter.is("e.district", wanted)));
        PageRequest rest = new PageRequest(request.limit(), request.cursor(), request.q(), filters, request.sort());
        return store.in(em -> ORGANISATIONS.page(em, rest, scope, toRecord));
    }

    /** The district's own, else the one with this id that all districts share. */
    public Optional<Organisation> organisation(String district, String id) {
        return find(district, id).or(() -> shared(id));
    }

    /** Whether {@link #organisation} would find one that has not ended before the day. */
    public boolean takesPart(String district, String id, LocalDate today) {
        return store.in(em -> Stream.of(district, OrganisationEntity.SHARED)
                .map(of -> em.find(OrganisationEntity.class, new InDistrict(of, id).key()))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(row -> !row.toKept().isOver(today))
                .isPresent());
    }

    /** One that all districts share. */
    public Optional<Organisation> shared(String id) {
        return find(OrganisationEntity.SHARED, id);
    }

    /** As {@link #organisation} has them for the districts, and the shared ones for all others. */
    public Map<InDistrict, String> names(Collection<InDistrict> ids, Set<String> districts) {
        Set<String> keys = ids.stream().flatMap(id -> keys(id, districts)).collect(toSet());
        Map<String, String> found = store.in(em -> em.createQuery(
                        "select e.id, e.name from OrganisationEntity e where e.id in :keys", Object[].class)
                .setParameter("keys", NonEmpty.of(keys))
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (String) row[1])));
        Map<InDistrict, String> names = new HashMap<>();
        for (InDistrict id : ids) {
            keys(id, districts)
                    .map(found::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(name -> names.put(id, name));
        }
        return names;
    }

    /** The district's own goes before the shared one. */
    private static Stream<String> keys(InDistrict id, Set<String> districts) {
        String shared = new InDistrict(OrganisationEntity.SHARED, id.id()).key();
        return districts.contains(id.district()) ? Stream.of(id.key(), shared) : Stream.of(shared);
    }

    private Optional<Organisation> find(String district, String id) {
        String key = new InDistrict(district, id).key();
        return store.in(em ->
                Optional.ofNullable(em.find(OrganisationEntity.class, key)).map(OrganisationEntity::toRecord));
    }

    public void put(Organisation organisation) {
        store.with(em -> {
            OrganisationEntity row = em.find(
                    OrganisationEntity.class, OrganisationEntity.key(organisation.district(), organisation.id()));
            if (row == null) {
                row = new OrganisationEntity(organisation.district(), organisation.id());
                em.persist(row);
            }
            OrganisationEntity put = row;
            OrganisationRoles.told(store, put, () -> put.take(organisation));
        });
    }

    public Page<Mandate> mandates(PageRequest request, Set<String> districts) {
        return mandates(request, districts, MandateEntity::toRecord);
    }

    <T> Page<T> mandates(PageRequest request, Set<String> districts, Function<MandateEntity, T> toRecord) {
        RowFilter scope = RowFilter.in("e.district", districts);
        return store.in(em -> MANDATES.page(em, request, scope, toRecord));
    }

    /** False where the same appointment is there already. */
    public boolean add(Mandate mandate) {
        return store.in(em -> {
            boolean known = em.createQuery(
                            "select e from MandateEntity e where e.district = :district and e.holder = :holder"
                                    + " and e.role = :role and e.start = :start",
                            MandateEntity.class)
                    .setParameter("district", mandate.district())
                    .setParameter("holder", mandate.holder())
                    .setParameter("role", mandate.role())
                    .setParameter("start", mandate.from())
                    .getResultStream()
                    .anyMatch(row -> row.toRecord().equals(mandate));
            if (!known) {
                em.persist(MandateEntity.of(mandate));
            }
            return !known;
        });
    }

    /** An empty list in a query is an error in SQL. */
}
