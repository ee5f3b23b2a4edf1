package de.stadtteilkapital.platform.api.rules;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import java.util.List;

/**
 * What came of asking all guests that an act needs.
 *
 * @param all in the order of their ids
 */
public record Answers<O>(List<Answer<O>> all) {
    public Answers {
        all = List.copyOf(all);
    }

    public List<O> said() {
        return all.stream()
                .filter(Answer.Spoken.class::isInstance)
                .map(answer -> ((Answer.Spoken<O>) answer).said())
                .toList();
    }

    public List<Answer.Silent<O>> silent() {
        return all.stream()
                .filter(Answer.Silent.class::isInstance)
                .map(answer -> (Answer.Silent<O>) answer)
                .toList();
    }

    /**
     * What all said, for an act that can't do without any of them.
     *
     * @throws Refusal 503 that names each rule that did not speak
     */
    public List<O> complete() {
        List<Objection> missing = silent().stream()
                .map(silent ->
                        new Objection("", silent.words(), silent.guest().rule().rule(), null))
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.unavailable(missing);
        }
        return said();
    }
}
