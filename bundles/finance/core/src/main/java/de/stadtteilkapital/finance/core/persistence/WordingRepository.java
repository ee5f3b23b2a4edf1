package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.Store;
import java.util.Map;
import java.util.stream.Collectors;

/** Where it is kept what a letter said that was sent, in words that its district may change. */
public final class WordingRepository {
    private final Store store;

    public WordingRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** The words by their keys; empty for one that was not sent, or sent before words were kept. */
    public Map<String, String> of(String letter) {
        return store.in(
                em -> em.createQuery("select e from WordingEntity e where e.letter = :letter", WordingEntity.class)
                        .setParameter("letter", letter)
                        .getResultStream()
                        .collect(Collectors.toMap(WordingEntity::key, WordingEntity::words)));
    }

    public void keep(String letter, Map<String, String> words) {
        store.with(em -> words.forEach((key, said) -> em.persist(WordingEntity.of(letter, key, said))));
    }
}
