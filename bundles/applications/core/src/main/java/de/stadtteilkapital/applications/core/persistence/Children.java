package de.stadtteilkapital.applications.core.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/**
 * Rows that belong to another row and keep its order by their ids; read for many owners at once. No element collections:
 * EclipseLink 2.7 loses track of those it has fetched in batches.
 */
final class Children {
    private Children() {}

    /** The children of some owners, by owner. */
    static <C> Map<String, List<C>> of(
            EntityManager em, Class<C> child, Collection<String> owners, Function<C, String> owner) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select c from " + child.getSimpleName() + " c where c.owner in :owners order by c.id", child)
                .setParameter("owners", owners)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(owner));
    }

    /** Their owner goes first: EclipseLink knows of no tie between the two, the database does. */
    static void add(EntityManager em, Collection<?> children) {
        em.flush();
        children.forEach(em::persist);
    }

    static void replace(EntityManager em, Class<?> child, String owner, Collection<?> children) {
        em.createQuery("delete from " + child.getSimpleName() + " c where c.owner = :owner")
                .setParameter("owner", owner)
                .executeUpdate();
        add(em, children);
    }
}
