package de.stadtteilkapital.platform.acts;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Leases;
import de.stadtteilkapital.platform.persistence.KeptAnswers;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Does acts in one unit of work: look the key up, compare the state, do the work, flush, make the answer, keep it, commit;
 * only then is it sent.
 */
@Component(service = Acts.class)
public final class Acts {
    private static final int LONGEST_KEY = 120;

    private static final Refusal STALE = new Refusal(
            Refusal.Kind.STALE,
            new Text(
                    "Es gibt eine neuere Fassung; bitte neu laden.", "There is a newer version; please read it again."),
            List.of());

    private final Transactions transactions;
    private final KeptAnswers kept;

    @Activate
    public Acts(@Reference Transactions transactions, @Reference KeptAnswers kept) {
        this.transactions = requireNonNull(transactions);
        this.kept = requireNonNull(kept);
    }

    /** The lease of a room is taken before the unit of work begins and held until it has ended. */
    public static <S, T> T leased(HandOver<S> room, Function<S, T> work) {
        return Leases.during(() -> room.call(work));
    }

    /** Reads; whatever writes meanwhile fails. */
    public <T> T read(Supplier<T> reader) {
        return transactions.reading(reader);
    }

    /**
     * Does an act, or answers what it came to before.
     *
     * @param current reads the thing whose state is expected
     * @throws Refusal 412 where it has another state, 409 where the key was used for something else
     */
    public <T, A> A act(ActTerms terms, Function<Caller, ?> current, Function<Caller, T> act, Renderer<T, A> renderer) {
        RequestKey once = terms.once();
        if (once == null) {
            return transactions.required(
                    () -> done(terms, current, act, renderer).answer());
        }
        if (once.key().isBlank() || once.key().length() > LONGEST_KEY) {
            throw Refusal.invalid(
                    "",
                    new Text("Idempotency-Key hat 1 bis %s Zeichen.", "Idempotency-Key has 1 to %s characters.")
                            .with(LONGEST_KEY));
        }
        KeptAnswers.Request request =
                new KeptAnswers.Request(terms.me().account(), once.place(), once.key(), once.digest());
        return transactions.knowing(() -> kept.claim(request)
                .map(renderer::again)
                .orElseGet(() -> {
                    Renderer.Rendered<A> done = done(terms, current, act, renderer);
                    kept.keep(request, done.kept().get());
                    return done.answer();
                }));
    }

    private <T, A> Renderer.Rendered<A> done(
            ActTerms terms, Function<Caller, ?> current, Function<Caller, T> act, Renderer<T, A> renderer) {
        if (terms.expected() != null && !terms.expected().isMetBy(current.apply(terms.me()))) {
            throw STALE;
        }
        T done = act.apply(terms.me());
        transactions.flush();
        return renderer.render(done);
    }
}
