package de.stadtteilkapital.platform.persistence;

import de.stadtteilkapital.platform.api.Folded;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;

/**
 * A list of one entity that is read page by page by its keys: which fields filter, which sort, which are searched.
 * Sort fields are never null; every order ends with {@code id}, so that it is total.
 */
public final class Keyset<E> {
    private final Class<E> entity;
    private final Map<String, String> filters = new HashMap<>();
    private final Map<String, String> sorts = new HashMap<>();
    private final List<String> searched = new ArrayList<>();
    private final String standardSort;

    /** @param standardSort field and direction where the request names none: {@code id} or {@code -id} */
    public Keyset(Class<E> entity, String standardSort) {
        this.entity = entity;
        this.standardSort = standardSort;
        sort("id", "id");
    }

    /** Lets a request filter by a field, compared with equality; the path is JPQL after {@code e.}. */
    public Keyset<E> filter(String field, String path) {
        filters.put(field, path);
        return this;
    }

    /** Lets a request sort by a field that is never null. */
    public Keyset<E> sort(String field, String path) {
        sorts.put(field, path);
        return this;
    }

    /** Lets {@code q} search in a text attribute, case ignored. */
    public Keyset<E> search(String path) {
        searched.add(path);
        return this;
    }

    /** Reads one page; unknown filters, sorts and forged cursors are refused with 400. */
    public <R> Page<R> page(EntityManager em, PageRequest request, RowFilter scope, Function<E, R> toRecord) {
        String sort = request.sort() == null ? standardSort : request.sort();
        boolean descending = sort.startsWith("-");
        String path = path(sorts, descending ? sort.substring(1) : sort, "sort");
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        StringBuilder where = new StringBuilder("(" + scope.condition() + ")");
        request.filters().forEach((field, value) -> {
            String name = "f" + parameters.size();
            String filtered = path(filters, field, field);
            where.append(" and e.").append(filtered).append(" = :").append(name);
            parameters.put(name, KeysetValues.parse(em, entity, filtered, field, value));
        });
        search(request.q(), where, parameters);
        if (request.cursor() != null) {
            KeysetCursor cursor = KeysetCursor.of(request.cursor(), sort);
            String beyond = descending ? "<" : ">";
            where.append(" and (e.%1$s %2$s :k or (e.%1$s = :k and e.id %2$s :kid))".formatted(path, beyond));
            parameters.put("k", KeysetValues.parse(em, entity, path, "cursor", cursor.key()));
            parameters.put("kid", cursor.id());
        }
        String direction = descending ? " desc" : "";
        TypedQuery<E> query = em.createQuery(
                "select e from " + entity.getSimpleName() + " e where " + where + " order by e." + path + direction
                        + ("id".equals(path) ? "" : ", e.id" + direction),
                entity);
        parameters.forEach(query::setParameter);
        List<E> rows = query.setMaxResults(request.limit() + 1).getResultList();
        return cut(em, rows, request.limit(), sort, path, toRecord);
    }

    private void search(String q, StringBuilder where, Map<String, Object> parameters) {
        if (q != null && searched.isEmpty()) {
            throw Refusal.invalid(
                    "/q", new Text("Diese Liste kann man nicht durchsuchen.", "This list can't be searched."));
        }
        if (q == null || q.isBlank()) {
            return;
        }
        List<String> any = searched.stream()
                .map(path -> "lower(e." + path + ") like :q escape '!'")
                .toList();
        where.append(" and (").append(String.join(" or ", any)).append(")");
        parameters.put("q", Folded.pattern(q));
    }

    private <R> Page<R> cut(
            EntityManager em, List<E> rows, int limit, String sort, String path, Function<E, R> toRecord) {
        boolean more = rows.size() > limit;
        List<E> items = more ? rows.subList(0, limit) : rows;
        String next = null;
        if (more) {
            E last = items.get(limit - 1);
            next = new KeysetCursor(
                            sort,
                            KeysetValues.write(em, entity, path, last),
                            KeysetValues.write(em, entity, "id", last))
                    .written();
        }
        return new Page<>(items.stream().map(toRecord).toList(), next);
    }

    private static String path(Map<String, String> allowed, String field, String pointer) {
        String path = allowed.get(field);
        if (path == null) {
            throw Refusal.invalid(
                    "/" + pointer,
                    new Text(
                                    "Nach „%s“ kann hier nicht gefiltert oder sortiert werden.",
                                    "“%s” neither filters nor sorts.")
                            .with(field));
        }
        return path;
    }
}
