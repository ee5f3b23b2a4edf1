package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.api.SponsorRow;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** Where sponsors are kept. */
public final class SponsorRepository {
    private static final Text SHARED_IBAN =
            new Text("Diese IBAN verwendet auch ein anderer Träger.", "Another sponsor uses this IBAN too.");
    private static final Keyset<SponsorEntity> SPONSORS = new Keyset<>(SponsorEntity.class, "name")
            .filter("district", "district")
            .filter("legalForm", "legalForm")
            .sort("name", "nameKey")
            .search("name");

    private final Store store;

    public SponsorRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /**
     * How a sponsor came to be known.
     *
     * @param home the district that it is registered in
     * @param byOffice whether the office registered it, and nobody has acted for it since
     */
    public record Registration(String home, boolean byOffice) {}

    /** Of a sponsor that there is. */
    public Registration registration(String id) {
        return store.in(em -> {
            SponsorEntity row = em.find(SponsorEntity.class, id);
            return new Registration(row.district(), row.isByOffice());
        });
    }

    public Sponsor change(Sponsor sponsor, boolean byOffice) {
        return store.in(em -> {
            SponsorEntity row = em.find(SponsorEntity.class, sponsor.id());
            row.write(sponsor, byOffice);
            em.flush();
            return records(em, List.of(row)).get(0);
        });
    }

    public Sponsor add(Sponsor sponsor, Registration registration) {
        return store.in(em -> {
            SponsorEntity row = SponsorEntity.of(sponsor, registration.home(), registration.byOffice());
            em.persist(row);
            em.flush();
            return records(em, List.of(row)).get(0);
        });
    }

    public Optional<Sponsor> find(Caller me, String id) {
        return store.in(em -> Visibility.sponsors(me)
                .find(em, SponsorEntity.class, id)
                .map(row -> records(em, List.of(row)).get(0)));
    }

    public Page<SponsorRow> sponsors(Caller me, PageRequest request) {
        return store.in(em -> SPONSORS.page(em, request, Visibility.sponsors(me), SponsorEntity::toRow));
    }

    /** The district in which it is registered; without a scope. */
    public Optional<String> home(String id) {
        return store.reading(
                em -> Optional.ofNullable(em.find(SponsorEntity.class, id)).map(SponsorEntity::district));
    }

    /** By id, without a scope; unknown ones are left out. */
    public Map<String, Sponsor> byIds(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return store.in(em -> records(
                        em,
                        em.createQuery("select e from SponsorEntity e where e.id in :ids", SponsorEntity.class)
                                .setParameter("ids", ids)
                                .getResultList())
                .stream()
                .collect(Collectors.toMap(Sponsor::id, sponsor -> sponsor)));
    }

    /** What they are called, by id; those that the caller may not see are left out. */
    public Map<String, String> names(Caller me, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        RowFilter seen = Visibility.sponsors(me).and(RowFilter.in("e.id", ids));
        return store.in(em -> {
            var query = em.createQuery(
                    "select e.id, e.name from SponsorEntity e where " + seen.condition(), Object[].class);
            seen.parameters().forEach(query::setParameter);
            return query.getResultList().stream()
                    .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
        });
    }

    private static List<Sponsor> records(EntityManager em, List<SponsorEntity> rows) {
        Set<String> shared = rows.isEmpty() ? Set.of() : shared(em, rows);
        return rows.stream()
                .map(row -> row.toRecord(
                        row.iban() != null && shared.contains(row.iban()) ? List.of(SHARED_IBAN) : List.of()))
                .toList();
    }

    private static Set<String> shared(EntityManager em, List<SponsorEntity> rows) {
        Set<String> ibans = rows.stream()
                .map(SponsorEntity::iban)
                .filter(iban -> iban != null)
                .collect(Collectors.toSet());
        if (ibans.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "select e.iban from SponsorEntity e where e.iban in :ibans group by e.iban having count(e.id) > 1",
                        String.class)
                .setParameter("ibans", ibans)
                .getResultList());
    }
}
