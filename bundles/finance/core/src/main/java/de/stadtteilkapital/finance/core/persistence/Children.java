package de.stadtteilkapital.finance.core.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** Reads rows that belong to others, for many owners at once. */
public final class Children {
    private Children() {}

    /**
     * By owner, in their order.
     *
     * @param entity has the attributes {@code owner} and {@code place}
     */
    public static <E, R> Map<String, List<R>> of(
            EntityManager em,
            Class<E> entity,
            Collection<String> owners,
            Function<E, String> owner,
            Function<E, R> toRecord) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select e from " + entity.getSimpleName()
                                + " e where e.owner in :owners order by e.owner, e.place",
                        entity)
                .setParameter("owners", owners)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(owner, Collectors.mapping(toRecord, Collectors.toList())));
    }
}
