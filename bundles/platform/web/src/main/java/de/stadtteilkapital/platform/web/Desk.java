package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.Acts;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.session.Visit;
import java.util.function.BiFunction;

/**
 * A room's service as its pages call it: leased, in a unit of work, on behalf of whoever is at the screen.
 *
 * @param <S> the service interface of the room
 */
public final class Desk<S> {
    private final HandOver<S> service;
    private final Counter counter;

    Desk(HandOver<S> service, Counter counter) {
        this.service = requireNonNull(service);
        this.counter = requireNonNull(counter);
    }

    /** Reads what a page shows; whatever writes meanwhile fails. */
    public <T> T read(BiFunction<S, Caller, T> reader) {
        return Acts.leased(
                service,
                s -> counter.acts().read(() -> reader.apply(s, Visit.get().me())));
    }

    /** Does what takes its time, outside of any unit of work. */
    public <T> T call(BiFunction<S, Caller, T> work) {
        return Acts.leased(service, s -> work.apply(s, Visit.get().me()));
    }

    /** Takes a form, from which the room does something. */
    public Submission<S> submit(Entered entered) {
        return new Submission<>(service, counter, entered);
    }
}
