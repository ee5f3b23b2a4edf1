package de.stadtteilkapital.platform.persistence;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/**
 * Rows that belong to other rows and keep an order; read for many owners at once. No element collections: EclipseLink 2.7
 * loses track of those it has fetched in batches.
 *
 * @param entity the class of the rows
 * @param owner its attribute that names the row it belongs to
 * @param order its attribute by which those of one owner are ordered
 */
public record Children<C>(Class<C> entity, String owner, String order) {
    public Children {
        requireNonNull(entity);
        requireNonNull(owner);
        requireNonNull(order);
    }

    /** As records by owner, each in their order; owners without any are left out. */
    public <R> Map<String, List<R>> of(
            EntityManager em, Collection<String> owners, Function<C, String> ownerOf, Function<C, R> toRecord) {
        return rows(em, owners).stream()
                .collect(Collectors.groupingBy(ownerOf, Collectors.mapping(toRecord, Collectors.toList())));
    }

    /** Those of one owner. */
    public List<C> of(EntityManager em, String ownerId) {
        return rows(em, List.of(ownerId));
    }

    /** Of all the owners, ordered by their own order alone. */
    public List<C> rows(EntityManager em, Collection<String> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c from " + entity.getSimpleName() + " c where c." + owner + " in :owners order by c."
                                + order,
                        entity)
                .setParameter("owners", owners)
                .getResultList();
    }

    /** Their owner goes first: EclipseLink knows of no tie between the two, the database does. */
    public void add(EntityManager em, Collection<C> rows) {
        em.flush();
        rows.forEach(em::persist);
    }

    /** These in the place of all that the owner had. */
    public void replace(EntityManager em, String ownerId, Collection<C> rows) {
        // one by one, so that the store tells of each
        of(em, ownerId).forEach(em::remove);
        add(em, rows);
    }
}
