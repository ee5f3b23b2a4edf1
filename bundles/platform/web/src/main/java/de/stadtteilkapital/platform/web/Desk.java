package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.Acts;
import de.stadtteilkapital.platform.api.http.Disposition;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.session.Visit;
import java.util.function.BiFunction;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

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

    /**
     * A file that is made for whoever asks, to be saved.
     *
     * @param type its media type
     * @param name under which the browser saves it
     */
    public Response document(String type, String name, BiFunction<S, Caller, byte[]> maker) {
        byte[] content = Acts.leased(
                service,
                s -> counter.documents()
                        .print(() -> counter.acts()
                                .read(() -> maker.apply(s, Visit.get().me()))));
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(name))
                .build();
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
