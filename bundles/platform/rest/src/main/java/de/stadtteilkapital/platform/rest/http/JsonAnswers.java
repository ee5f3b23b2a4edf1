package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.Renderer;
import de.stadtteilkapital.platform.acts.ShownOnce;
import de.stadtteilkapital.platform.persistence.KeptAnswers.Kept;
import de.stadtteilkapital.platform.rest.Answer;
import java.util.Map;
import java.util.function.Function;

/** Writes as JSON what an act came to. */
final class JsonAnswers<T> implements Renderer<T, Answer<T>> {
    private final int status;
    private final Function<T, Map<String, String>> headers;
    private final TaggedJson json;

    /** @param headers beside the tag: where what was made is found */
    JsonAnswers(int status, Function<T, Map<String, String>> headers, TaggedJson json) {
        this.status = status;
        this.headers = requireNonNull(headers);
        this.json = requireNonNull(json);
    }

    @Override
    public Rendered<Answer<T>> render(T done) {
        if (done instanceof ShownOnce once) {
            Answer<?> open = json.of(status, headers.apply(done), once.withoutSecret());
            Answer<T> sent = AnswerWriter.json(status, open.headers(), done, json.language());
            return new Rendered<>(sent, () -> AnswerWriter.toKeep(open));
        }
        Answer<T> answer = json.of(status, headers.apply(done), done);
        return new Rendered<>(answer, () -> AnswerWriter.toKeep(answer));
    }

    @Override
    public Answer<T> again(Kept kept) {
        return AnswerWriter.again(kept);
    }
}
