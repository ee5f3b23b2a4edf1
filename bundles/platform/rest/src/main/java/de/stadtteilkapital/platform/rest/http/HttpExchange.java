package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.KeptAnswers;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.ShownOnce;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.ws.rs.core.HttpHeaders;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Answers in one unit of work: look the Idempotency-Key up, do the work, flush, write the answer, keep it, commit; only
 * then is it sent.
 */
@Component
public final class HttpExchange implements Exchange {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int LONGEST_KEY = 120;

    private static final Refusal STALE = new Refusal(
            Refusal.Kind.STALE,
            new Text(
                    "Es gibt eine neuere Fassung; bitte neu laden.", "There is a newer version; please read it again."),
            List.of());

    private static final Refusal NOTHING_NAMED = new Refusal(
            Refusal.Kind.STALE,
            new Text(
                    "Was hier entsteht, gibt es noch nicht; If-Match kann für nichts gelten.",
                    "What is made here does not exist yet; If-Match can hold of nothing."),
            List.of());

    /** What is sent, and what of it is kept for a repeated key. */
    private record Done<T>(Answer<T> sent, Answer<?> kept) {}

    private final Transactions transactions;
    private final KeptAnswers kept;
    private final Printers printers;

    @Activate
    public HttpExchange(
            @Reference Transactions transactions, @Reference KeptAnswers kept, @Reference Printers printers) {
        this.transactions = requireNonNull(transactions);
        this.kept = requireNonNull(kept);
        this.printers = requireNonNull(printers);
    }

    @Override
    public <T> Answer<T> read(Function<Caller, T> reader) {
        CurrentCall call = CurrentCall.get();
        return transactions.reading(() -> Answers.tagged(OK, Map.of(), reader.apply(call.caller()), call.language()));
    }

    @Override
    public <T> Answer<Page<T>> list(Function<Caller, Page<T>> reader) {
        CurrentCall call = CurrentCall.get();
        Page<T> page = transactions.reading(() -> reader.apply(call.caller()));
        String next = page.next() == null ? null : call.cursor().seal(page.next());
        return Answers.page(new Page<>(page.items(), next), call.language());
    }

    @Override
    public Answer<Document> document(Function<Caller, Document> reader) {
        CurrentCall call = CurrentCall.get();
        return printers.print(() -> transactions.reading(() -> Answers.document(reader.apply(call.caller()))));
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
        return act(call, () -> {
            requireCurrent(call, named);
            T made = act.apply(call.caller());
            transactions.flush();
            Map<String, String> place = Map.of(HttpHeaders.LOCATION, "/api" + location.apply(made));
            if (made instanceof ShownOnce once) {
                Answer<?> open = Answers.tagged(CREATED, place, once.withoutSecret(), call.language());
                return new Done<>(Answers.json(CREATED, open.headers(), made, call.language()), open);
            }
            Answer<T> answer = Answers.tagged(CREATED, place, made, call.language());
            return new Done<>(answer, answer);
        });
    }

    @Override
    public <T> Answer<T> change(Function<Caller, ?> current, Function<Caller, T> act, boolean required) {
        CurrentCall call = CurrentCall.get();
        if (required && call.ifMatch() == null) {
            throw new Refusal(
                    Refusal.Kind.UNCONDITIONAL,
                    new Text(
                            "Bitte mit If-Match und dem ETag der gelesenen Fassung senden.",
                            "Please send If-Match with the ETag of the version you have read."),
                    List.of());
        }
        return act(call, () -> {
            requireCurrent(call, current);
            T changed = act.apply(call.caller());
            transactions.flush();
            Answer<T> answer = Answers.tagged(OK, Map.of(), changed, call.language());
            return new Done<>(answer, answer);
        });
    }

    private static void requireCurrent(CurrentCall call, Function<Caller, ?> current) {
        if (call.ifMatch() != null) {
            String etag = Answers.etag(current.apply(call.caller()));
            boolean matches = "*".equals(call.ifMatch().strip())
                    || List.of(call.ifMatch().strip().split("\\s*,\\s*")).contains(etag);
            if (!matches) {
                throw STALE;
            }
        }
    }

    private <T> Answer<T> act(CurrentCall call, Supplier<Done<T>> work) {
        if (call.idempotencyKey() == null) {
            return transactions.required(() -> work.get().sent());
        }
        if (call.idempotencyKey().isBlank() || call.idempotencyKey().length() > LONGEST_KEY) {
            throw Refusal.invalid(
                    "",
                    new Text("Idempotency-Key hat 1 bis %s Zeichen.", "Idempotency-Key has 1 to %s characters.")
                            .with(LONGEST_KEY));
        }
        KeptAnswers.Request request =
                new KeptAnswers.Request(call.caller().account(), call.path(), call.idempotencyKey(), call.bodyDigest());
        return transactions.knowing(() -> kept.claim(request)
                .<Answer<T>>map(Answers::again)
                .orElseGet(() -> {
                    Done<T> done = work.get();
                    kept.keep(request, Answers.toKeep(done.kept()));
                    return done.sent();
                }));
    }
}
