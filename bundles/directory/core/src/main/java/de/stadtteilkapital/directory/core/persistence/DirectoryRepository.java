package de.stadtteilkapital.directory.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Mandate;
import de.stadtteilkapital.directory.api.Organisation;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where organisations and mandates are kept. */
public final class DirectoryRepository {
    private static final String OWN_OR_SHARED = "e.district is null or e.district in :mine";
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
        Map<String, String> filters = new HashMap<>(request.filters());
        String wanted = filters.remove("district");
        RowFilter scope = wanted == null
                ? new RowFilter(OWN_OR_SHARED, Map.of("mine", listed(districts)))
                : new RowFilter(
                        "(" + OWN_OR_SHARED + ") and (e.district is null or e.district = :wanted)",
                        Map.of("mine", listed(districts), "wanted", wanted));
        PageRequest rest = new PageRequest(request.limit(), request.cursor(), request.q(), filters, request.sort());
        return store.in(em -> ORGANISATIONS.page(em, rest, scope, OrganisationEntity::toRecord));
    }

    /** The district's own, else the one with this id that all districts share. */
    public Optional<Organisation> organisation(String district, String id) {
        return find(district, id).or(() -> shared(id));
    }

    /** One that all districts share. */
    public Optional<Organisation> shared(String id) {
        return find(OrganisationEntity.SHARED, id);
    }

    private Optional<Organisation> find(String district, String id) {
        String key = new InDistrict(district, id).key();
        return store.in(em ->
                Optional.ofNullable(em.find(OrganisationEntity.class, key)).map(OrganisationEntity::toRecord));
    }

    public void put(Organisation organisation) {
        store.with(em -> {
            OrganisationEntity row = em.find(OrganisationEntity.class, OrganisationEntity.key(organisation));
            if (row == null) {
                row = new OrganisationEntity(organisation);
                em.persist(row);
            }
            row.take(organisation);
        });
    }

    public Page<Mandate> mandates(PageRequest request, Set<String> districts) {
        RowFilter scope = new RowFilter("e.district in :mine", Map.of("mine", listed(districts)));
        return store.in(em -> MANDATES.page(em, request, scope, MandateEntity::toRecord));
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
    private static List<String> listed(Set<String> districts) {
        return districts.isEmpty() ? List.of("") : List.copyOf(districts);
    }
}
