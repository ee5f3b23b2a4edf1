package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.persistence.KeptWords;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.Parameter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What letters say in words that their district may change: one that was sent keeps its own. */
final class LetterWords {
    private final OtherRooms rooms;
    private final KeptWords kept;

    LetterWords(OtherRooms rooms, Store store) {
        this.rooms = requireNonNull(rooms);
        kept = new KeptWords(store, "finance_wording");
    }

    /**
     * Keeps what a letter says that is sent on this day; in the unit of work that sends it.
     *
     * @param names what else it says of its district, by keys of its own
     */
    void keep(
            String letter,
            String district,
            LocalDate day,
            List<DeclaredText> texts,
            List<Parameter<String>> terms,
            Map<String, String> names) {
        Map<String, String> words = on(district, day, texts, terms);
        words.putAll(names);
        kept.keep(letter, words);
    }

    /** What one says that is not sent yet; the map is the caller's. */
    Map<String, String> on(String district, LocalDate day, List<DeclaredText> texts, List<Parameter<String>> terms) {
        Map<String, String> words = new HashMap<>();
        rooms.texts()
                .call(programme -> programme.words(district, texts, day))
                .forEach((key, text) -> words.put(key, text.german()));
        terms.forEach(term -> words.put(term.key(), term(district, term)));
        return words;
    }

    /** Exactly what was kept with a letter: nothing with one that was sent before words were. */
    Map<String, String> kept(String letter) {
        return kept.of(letter);
    }

    /** What a letter said, with the names that were kept; one that was sent before words were kept said the standard. */
    Map<String, String> of(String letter, String district, List<DeclaredText> texts, List<Parameter<String>> terms) {
        Map<String, String> words = new HashMap<>(kept.of(letter));
        texts.forEach(
                text -> words.computeIfAbsent(text.key(), key -> text.standard().german()));
        terms.forEach(term -> words.computeIfAbsent(term.key(), key -> term(district, term)));
        return words;
    }

    private String term(String district, Parameter<String> term) {
        return rooms.programme().call(programme -> programme.parameter(district, term));
    }
}
