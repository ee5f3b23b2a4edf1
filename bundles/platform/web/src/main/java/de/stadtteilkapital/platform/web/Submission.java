package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.ActTerms;
import de.stadtteilkapital.platform.acts.Acts;
import de.stadtteilkapital.platform.acts.Expected;
import de.stadtteilkapital.platform.acts.RequestKey;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.session.Visit;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.ws.rs.core.Response;

/**
 * A form on its way to an act: its fields become the record, the act is done once and on the expected state, and the browser
 * is led to the page that confirms it. What is refused comes back as it was filled in.
 *
 * @param <S> the service interface of the room
 */
public final class Submission<S> {
    /** Of the others there is no form to show again. */
    private static final Set<Refusal.Kind> SHOWN_AGAIN = EnumSet.complementOf(
            EnumSet.of(Refusal.Kind.UNAUTHENTICATED, Refusal.Kind.FORBIDDEN, Refusal.Kind.NOT_FOUND));

    private final HandOver<S> service;
    private final Counter counter;
    private final Entered entered;
    private BiFunction<S, Caller, ?> current = (s, me) -> "";
    private UnaryOperator<Entered> translation = UnaryOperator.identity();

    /** Does something with what was filled in. */
    @FunctionalInterface
    public interface Work<S, B, T> {
        T done(S service, Caller me, B body);
    }

    Submission(HandOver<S> service, Counter counter, Entered entered) {
        this.service = requireNonNull(service);
        this.counter = requireNonNull(counter);
        this.entered = requireNonNull(entered);
    }

    /** @param thing reads what the form was shown for, whose state it expects */
    public Submission<S> on(BiFunction<S, Caller, ?> thing) {
        current = requireNonNull(thing);
        return this;
    }

    /** @param as turns what people typed into what the record takes; what is shown again is what they typed */
    public Submission<S> written(UnaryOperator<Entered> as) {
        translation = requireNonNull(as);
        return this;
    }

    /**
     * Does the act.
     *
     * @param done what the page it leads to confirms
     * @param again shows the form once more with what was wrong
     */
    public <B extends Record, T> Response act(
            Class<B> type, Work<S, B, T> work, Function<T, Done> done, Function<Refusal, View> again) {
        try {
            B body = counter.forms().read(translation.apply(entered), type);
            Done came = Acts.leased(
                    service,
                    s -> counter.acts()
                            .act(
                                    terms(),
                                    me -> current.apply(s, me),
                                    me -> work(s, me, body, work),
                                    new Confirmed<>(done, this::confirm)));
            return Response.status(Response.Status.SEE_OTHER)
                    .location(URI.create(came.path()))
                    .build();
        } catch (Refusal refusal) {
            return refused(type, refusal, again);
        }
    }

    private <B, T> T work(S service, Caller me, B body, Work<S, B, T> work) {
        T done = work.done(service, me, body);
        if (!me.isPublic()) {
            counter.typed().forget(me.account(), entered.path());
        }
        return done;
    }

    private void confirm(Done came) {
        Visit visit = Visit.get();
        if (visit.session() != null) {
            counter.sessions().tell(visit.session(), came.message().in(visit.language()));
        }
    }

    private Response refused(Class<?> type, Refusal refusal, Function<Refusal, View> again) {
        if (!SHOWN_AGAIN.contains(refusal.kind())) {
            throw refusal;
        }
        Visit visit = Visit.get();
        if (visit.session() != null && entered.kept()) {
            counter.typed().keep(visit.whole().account(), entered.path(), entered.typed());
        }
        View view = again.apply(counter.forms().seenFromForm(entered, type, refusal));
        return Response.status(refusal.kind().status())
                .entity(view.withStatus(refusal.kind().status()))
                .build();
    }

    private ActTerms terms() {
        Caller me = Visit.get().me();
        String key = entered.key();
        String tag = entered.tag();
        return new ActTerms(
                me,
                key == null || me.isPublic() ? null : new RequestKey(entered.path(), key, digest()),
                tag == null ? null : new Expected(false, Set.of(tag)));
    }

    private String digest() {
        return Sha256.hex(new TreeMap<>(entered.fields()).toString().getBytes(StandardCharsets.UTF_8));
    }
}
