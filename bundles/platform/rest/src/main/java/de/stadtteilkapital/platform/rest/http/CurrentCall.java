package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Locale;

/**
 * The request this thread answers.
 *
 * @param path below the server, without query
 * @param idempotencyKey null where none was sent
 * @param ifMatch null where none was sent
 * @param bodyDigest SHA-256 of the body, in hex
 * @param cursor seals and opens the cursors of what is asked for; null before it is known who calls
 */
public record CurrentCall(
        Caller caller,
        Locale language,
        String path,
        String idempotencyKey,
        String ifMatch,
        String bodyDigest,
        CallCursor cursor) {
    private static final ThreadLocal<CurrentCall> CURRENT = new ThreadLocal<>();

    public CurrentCall {
        requireNonNull(caller);
        requireNonNull(language);
    }

    /** Nobody yet, of whom no more is known than how to talk to them. */
    static CurrentCall unknown(Locale language, String path) {
        return new CurrentCall(Caller.PUBLIC, language, path, null, null, "", null);
    }

    /**
     * A cursor that came with the request under way, as the house wrote it.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 400 where it was not given out for this list
     */
    public static String opened(String sealed) {
        return get().cursor().open(sealed);
    }

    static CurrentCall get() {
        return requireNonNull(CURRENT.get(), "no request under way");
    }

    static void begin(CurrentCall call) {
        CURRENT.set(call);
    }

    static void end() {
        CURRENT.remove();
    }
}
