package de.stadtteilkapital.directory.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.ChangedOrganisation;
import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.persistence.EntityManager;

/** Where organisations are kept as the office knows them, with whom to call; whoever reads answers for who sees that. */
public final class OrganisationRegister {
    private final Store store;
    private final DirectoryRepository directory;

    public OrganisationRegister(Store store) {
        this.store = requireNonNull(store);
        directory = new DirectoryRepository(store);
    }

    /** As {@link DirectoryRepository#organisations} has them. */
    public Page<KeptOrganisation> organisations(PageRequest request, Set<String> districts) {
        return directory.organisations(request, districts, OrganisationEntity::toKept);
    }

    /** @param district null for what all districts share */
    public Optional<KeptOrganisation> organisation(String district, String id) {
        return store.in(em -> Optional.ofNullable(row(em, district, id)).map(OrganisationEntity::toKept));
    }

    /** Sent at once, so that an id that was taken a moment ago speaks here. */
    public void enter(String district, String id, ChangedOrganisation particulars) {
        store.with(em -> {
            OrganisationEntity row = new OrganisationEntity(district, id);
            OrganisationRoles.told(store, row, () -> row.take(particulars));
            em.persist(row);
            em.flush();
        });
    }

    public void change(String district, String id, ChangedOrganisation particulars) {
        with(district, id, row -> OrganisationRoles.told(store, row, () -> row.take(particulars)));
    }

    public void end(String district, String id, LocalDate day) {
        with(district, id, row -> row.end(day));
    }

    public void remove(String district, String id) {
        store.with(em -> {
            OrganisationEntity row = row(em, district, id);
            OrganisationRoles.told(store, row, () -> em.remove(row));
        });
    }

    private void with(String district, String id, Consumer<OrganisationEntity> change) {
        store.with(em -> change.accept(row(em, district, id)));
    }

    private static OrganisationEntity row(EntityManager em, String district, String id) {
        return em.find(OrganisationEntity.class, OrganisationEntity.key(district, id));
    }

    /** Whether somebody has, had or will have a role for it, or a program was offered to it. */
    public boolean isNamed(String district, String id) {
        return store.in(em -> isNamed(em, "RoleEntity", district, id) || isNamed(em, "ApiClientEntity", district, id));
    }

    private static boolean isNamed(EntityManager em, String rows, String district, String office) {
        return em.createQuery(
                                "select count(e) from " + rows
                                        + " e where e.district = :district and e.office = :office",
                                Long.class)
                        .setParameter("district", district)
                        .setParameter("office", office)
                        .getSingleResult()
                > 0;
    }

    /** Whether one of the district that takes part on this day has one of the roles. */
    public boolean hasAny(String district, Set<String> roles, LocalDate today) {
        return store.in(em -> em.createQuery(
                                "select count(e) from OrganisationEntity e join e.roles r where e.district = :district"
                                        + " and r in :roles and (e.end is null or e.end >= :today)",
                                Long.class)
                        .setParameter("district", district)
                        .setParameter("roles", roles)
                        .setParameter("today", today)
                        .getSingleResult()
                > 0);
    }
}
