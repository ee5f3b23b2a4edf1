package de.stadtteilkapital.platform.rest;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/** One request and its answer in one unit of work: who calls, If-Match, Idempotency-Key, ETag. */
@ProviderType
public interface Exchange {
    /** Who calls. */
    Caller caller();

    <T> Answer<T> read(Function<Caller, T> reader);

    <T> Answer<Page<T>> list(Function<Caller, Page<T>> reader);

    Answer<Document> document(Function<Caller, Document> reader);

    /** Where no thing is named in the path, so that {@code If-Match} can hold of none: 412. */
    <T> Answer<T> create(Function<Caller, T> act, Function<T, String> location);

    /** @param named reads the thing that the path names, whose tag {@code If-Match} has */
    <T> Answer<T> create(Function<Caller, ?> named, Function<Caller, T> act, Function<T, String> location);

    /** @param required whether a request without {@code If-Match} is refused with 428 */
    <T> Answer<T> change(Function<Caller, ?> current, Function<Caller, T> act, boolean required);
}
