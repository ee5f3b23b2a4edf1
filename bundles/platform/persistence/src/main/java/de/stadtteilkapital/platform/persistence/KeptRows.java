package de.stadtteilkapital.platform.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Of which kinds a room has rows that belong to something.
 *
 * @param what people call the rows of a query, by queries that name what they belong to as {@code :key}: as much of each
 *     query as follows {@code select count(e) from}
 */
public record KeptRows(Map<String, Text> what) {
    public KeptRows {
        requireNonNull(what);
    }

    /** What there is any of, each with its count, by the queries' order of letters. */
    public List<Text> of(Store store, String key) {
        return store.in(em -> what.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(kept -> {
                    long count = em.createQuery("select count(e) from " + kept.getKey(), Long.class)
                            .setParameter("key", key)
                            .getSingleResult();
                    return count == 0 ? Stream.empty() : Stream.of(counted(count, kept.getValue()));
                })
                .toList());
    }

    private static Text counted(long count, Text what) {
        return new Text(count + " " + what.german(), count + " " + what.english());
    }
}
