package de.stadtteilkapital.platform.api.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all installed versions say of a decision of the past. */
public final class Recall<O> {
    private final Answers<O> answers;

    Recall(Answers<O> answers) {
        this.answers = requireNonNull(answers);
    }

    /**
     * What comes out today of what a rule once said: the same where any guest of its id and version says so, null where
     * this version is not installed.
     *
     * @param words tells what was said
     */
    public @Nullable String today(RuleVersion rule, O stored, Function<? super O, String> words) {
        List<Answer<O>> ofIts = answers.all().stream()
                .filter(answer -> answer.guest().rule().equals(rule))
                .toList();
        return ofIts.stream()
                .filter(answer -> says(answer, stored))
                .findFirst()
                .or(() -> ofIts.stream().findFirst())
                .map(answer -> words(answer, words))
                .orElse(null);
    }

    /** Whether a guest of its id and version says the same today. */
    public boolean repeats(RuleVersion rule, O stored) {
        return answers.all().stream().anyMatch(answer -> answer.guest().rule().equals(rule) && says(answer, stored));
    }

    private static <O> boolean says(Answer<O> answer, O stored) {
        return answer instanceof Answer.Spoken<O> spoken && spoken.said().equals(stored);
    }

    private static <O> String words(Answer<O> answer, Function<? super O, String> words) {
        return answer instanceof Answer.Spoken<O> spoken
                ? words.apply(spoken.said())
                : ((Answer.Silent<O>) answer).words().german();
    }
}
