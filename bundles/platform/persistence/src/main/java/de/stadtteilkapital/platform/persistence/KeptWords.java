package de.stadtteilkapital.platform.persistence;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a room's letters said in words that may be changed: one that was sent keeps its own. In a table of the room with the
 * columns {@code letter}, {@code text_key} and {@code words}.
 */
public final class KeptWords {
    private final Store store;
    private final String table;

    /** @param table the room's, a name of letters and underscores */
    public KeptWords(Store store, String table) {
        this.store = requireNonNull(store);
        if (!table.matches("[a-z_]+")) {
            throw new IllegalArgumentException("no table: " + table);
        }
        this.table = table;
    }

    /** The words by their keys; empty for one that was not sent, or sent before words were kept. */
    public Map<String, String> of(String letter) {
        Map<String, String> words = new HashMap<>();
        List<?> rows =
                store.in(em -> em.createNativeQuery("select text_key, words from " + table + " where letter = ?1")
                        .setParameter(1, letter)
                        .getResultList());
        rows.forEach(row -> words.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return words;
    }

    /** Of a letter that is sent, in the unit of work that does; one that was sent before keeps what it said. */
    public void keep(String letter, Map<String, String> words) {
        if (!of(letter).isEmpty()) {
            return;
        }
        store.with(em -> words.forEach((key, said) -> {
            em.createNativeQuery("insert into " + table + " (letter, text_key, words) values (?1, ?2, ?3)")
                    .setParameter(1, letter)
                    .setParameter(2, key)
                    .setParameter(3, said)
                    .executeUpdate();
            store.wrote(table, letter, key);
        }));
    }
}
