package de.stadtteilkapital.platform.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.stadtteilkapital.platform.api.identity.InDistrict;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.persistence.EntityManager;

/**
 * Which rows a query may answer; put together from small ones, so that each kind of condition is written once. The same
 * parts give the same words, which databases remember.
 *
 * @param condition JPQL over the alias {@code e}, to be joined with others as it is, so one with an {@code or} stands in brackets
 * @param parameters its named parameters
 */
public record RowFilter(String condition, Map<String, Object> parameters) {
    public static final RowFilter ALL = new RowFilter("1 = 1", Map.of());

    /** Stands for none: no district bears it, and SQL knows no empty list. */
    private static final InDistrict NOWHERE = new InDistrict("-", "-");

    public RowFilter {
        requireNonNull(condition);
        parameters = Map.copyOf(parameters);
    }

    /** One value. @param path of the attribute: {@code e.state} */
    public static RowFilter is(String path, Object value) {
        return one(path + " = :", path, "_is", value);
    }

    /** Any other value, or none. */
    public static RowFilter isNot(String path, Object value) {
        return one(path + " <> :", path, "_isnt", value);
    }

    /** One of the values; nothing where there are none. */
    public static RowFilter in(String path, Collection<String> values) {
        return one(path + " in :", path, "_in", NonEmpty.of(values));
    }

    /** None of the values, where the attribute is never missing. */
    public static RowFilter notIn(String path, Collection<String> values) {
        return values.isEmpty() ? ALL : one(path + " not in :", path, "_notin", values);
    }

    /** None of the values, or no value at all. */
    public static RowFilter missingOrNotIn(String path, Collection<String> values) {
        return values.isEmpty() ? ALL : new RowFilter(path + " is null", Map.of()).or(notIn(path, values));
    }

    /**
     * What belongs to one of several offices or bodies: both the district and the id are compared, so that an index over
     * the two serves and a namesake in another district is not met.
     */
    public static RowFilter within(String district, String id, Collection<InDistrict> wanted) {
        Map<String, Set<String>> byDistrict = new TreeMap<>((wanted.isEmpty() ? List.of(NOWHERE) : wanted)
                .stream().collect(groupingBy(InDistrict::district, mapping(InDistrict::id, toSet()))));
        return byDistrict.entrySet().stream()
                .map(of -> is(district, of.getKey()).and(in(id, of.getValue())))
                .reduce(RowFilter::or)
                .orElseThrow();
    }

    private static RowFilter one(String condition, String path, String kind, Object value) {
        String name = path.replace('.', '_') + kind;
        return new RowFilter(condition + name, Map.of(name, value));
    }

    /** Those of them that the other lets pass too. */
    public RowFilter and(RowFilter other) {
        if (ALL.equals(other)) {
            return this;
        }
        return ALL.equals(this) ? other : joined(" and ", other);
    }

    /** Those of either. */
    public RowFilter or(RowFilter other) {
        return joined(" or ", other);
    }

    /** Parameters of the other that are called like ours get another name. */
    private RowFilter joined(String how, RowFilter other) {
        Map<String, Object> all = new HashMap<>(parameters);
        String theirs = other.condition;
        for (Map.Entry<String, Object> parameter : new TreeMap<>(other.parameters).entrySet()) {
            String name = parameter.getKey();
            while (all.containsKey(name) || !name.equals(parameter.getKey()) && other.parameters.containsKey(name)) {
                name += "_";
            }
            theirs = Pattern.compile(":" + parameter.getKey() + "\\b")
                    .matcher(theirs)
                    .replaceAll(":" + name);
            all.put(name, parameter.getValue());
        }
        return new RowFilter("(" + condition + how + theirs + ")", all);
    }

    /** The row of this id, where it is among them. */
    public <E> Optional<E> find(EntityManager em, Class<E> entity, String id) {
        RowFilter one = is("e.id", id).and(this);
        var query = em.createQuery("select e from " + entity.getSimpleName() + " e where " + one.condition, entity);
        one.parameters.forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }
}
