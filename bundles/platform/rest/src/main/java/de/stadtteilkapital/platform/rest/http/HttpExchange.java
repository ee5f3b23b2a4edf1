package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.Acts;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.Exchange;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.ws.rs.core.HttpHeaders;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Acts over HTTP: terms from the request's headers, answers as JSON. */
@Component
public final class HttpExchange implements Exchange {
    private static final int OK = 200;
    private static final int CREATED = 201;

    private static final Refusal NOTHING_NAMED = new Refusal(
            Refusal.Kind.STALE,
            new Text(
                    "Was hier entsteht, gibt es noch nicht; If-Match kann für nichts gelten.",
                    "What is made here does not exist yet; If-Match can hold of nothing."),
            List.of());

    private static final Refusal UNCONDITIONAL = new Refusal(
            Refusal.Kind.UNCONDITIONAL,
            new Text(
                    "Bitte mit If-Match und dem ETag der gelesenen Fassung senden.",
                    "Please send If-Match with the ETag of the version you have read."),
            List.of());

    private final Acts acts;
    private final Printers printers;
    private final Deeds deeds;

    @Activate
    public HttpExchange(@Reference Acts acts, @Reference Printers printers, @Reference Deeds deeds) {
        this.acts = requireNonNull(acts);
        this.printers = requireNonNull(printers);
        this.deeds = requireNonNull(deeds);
    }

    @Override
    public Caller caller() {
        return CurrentCall.get().caller();
    }

    @Override
    public <T> Answer<T> read(Function<Caller, T> reader) {
        CurrentCall call = CurrentCall.get();
        return acts.read(() -> {
            Answer<T> answer = json(call).of(OK, Map.of(), reader.apply(call.caller()));
            return Tag.of(answer).isAmong(call.ifNoneMatch()) ? AnswerWriter.notModified(answer) : answer;
        });
    }

    @Override
    public <T> Answer<Page<T>> list(Function<Caller, Page<T>> reader) {
        CurrentCall call = CurrentCall.get();
        Page<T> page = acts.read(() -> reader.apply(call.caller()));
        String next = page.next() == null ? null : call.cursor().seal(page.next());
        return AnswerWriter.page(new Page<>(page.items(), next), call.language());
    }

    @Override
    public Answer<Document> document(Function<Caller, Document> reader) {
        CurrentCall call = CurrentCall.get();
        return printers.print(() -> acts.read(() -> AnswerWriter.document(reader.apply(call.caller()))));
    }

    @Override
    public <T> Answer<T> create(Function<Caller, T> act, Function<T, String> location) {
        return create(
                me -> {
                    throw NOTHING_NAMED;
                },
                act,
                location);
    }

    @Override
    public <T> Answer<T> create(Function<Caller, ?> named, Function<Caller, T> act, Function<T, String> location) {
        CurrentCall call = CurrentCall.get();
        Function<T, Map<String, String>> place = made -> Map.of(HttpHeaders.LOCATION, "/api" + location.apply(made));
        return acts.act(call.terms(), named, act, new JsonAnswers<>(CREATED, place, json(call)));
    }

    @Override
    public <T> Answer<T> change(Function<Caller, ?> current, Function<Caller, T> act, boolean required) {
        CurrentCall call = CurrentCall.get();
        if (required && call.terms().expected() == null) {
            throw UNCONDITIONAL;
        }
        return acts.act(call.terms(), current, act, new JsonAnswers<>(OK, changed -> Map.of(), json(call)));
    }

    private TaggedJson json(CurrentCall call) {
        return new TaggedJson(deeds, call.caller(), call.language());
    }
}
