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
 */
record CurrentCall(
        Caller caller, Locale language, String path, String idempotencyKey, String ifMatch, String bodyDigest) {
    private static final ThreadLocal<CurrentCall> CURRENT = new ThreadLocal<>();

    CurrentCall {
        requireNonNull(caller);
        requireNonNull(language);
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
